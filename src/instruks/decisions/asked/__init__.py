"""How the questions are put: what each asks for, and what is offered to choose from."""
