"""The kinds of check, one module each; ``kinds`` lists them."""
