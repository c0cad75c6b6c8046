"""Says in plain words what an agreement states, each fact with the words it rests on."""
