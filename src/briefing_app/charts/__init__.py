"""What a chart says, before anyone draws it."""
