"""The methods that the pages Hotspots and Trends offer, one file each."""
