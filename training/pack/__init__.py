"""How the French model pack of the Stanza engine is made; nothing here is installed."""
