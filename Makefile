# Everything here is done by ./run, which also works where there is no make.

PORT ?= 8000

.PHONY: help install tools run test check bench score docs clean
.DEFAULT_GOAL := help

help:     ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile

install:  ## make .venv, with the instruks command in it
	@sh ./run install

tools: install
	@sh ./run tools

run: install  ## start the console (PORT=8000) and its database
	@PORT=$(PORT) sh ./run run

test: tools  ## every test
	@sh ./run test

check: tools  ## format, lint, types, and which room may import which
	@sh ./run check

bench: tools  ## how fast it is, with the rivals beside
	@sh ./run bench

score: tools  ## how much of an agreement the reader finds, field by field
	@sh ./run score

docs: tools  ## write the generated pages anew
	@sh ./run docs

clean:    ## remove what was made, but not .data, where your agreements are
	@sh ./run clean
