"""The panel and its pages; whatever a button does is an algorithm run in the background."""
