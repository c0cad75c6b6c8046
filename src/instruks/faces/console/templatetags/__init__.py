"""What templates may say in few words."""
