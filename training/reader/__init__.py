"""How the network of the engine `reader` is made; see `training/README.md`."""
