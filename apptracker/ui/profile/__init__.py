"""What the profile page is made of: fields edited in place, chips, cards of facts and stories."""
