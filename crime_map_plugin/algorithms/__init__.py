"""The Processing face of the plugin: one file per algorithm, and what they share."""
