"""How the data of the package were derived; nothing here is installed."""
