# Everything that can be done here, the same for every machine. `make help` lists it.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
.SUFFIXES:

# Notes for the next build make the first one a third longer, and for most people it stays the only one.
# Whoever works on the code with cargo has such notes, and keeps them.
ifeq ($(wildcard target/debug/incremental/*),)
export CARGO_INCREMENTAL := 0
endif

# On the machine that judges a change, the lock file is the last word.
LOCKED := $(if $(CI),--locked)
HAS_NEXTEST := $(shell command -v cargo-nextest)
CARGO_TEST := $(if $(HAS_NEXTEST),cargo nextest run,cargo test) $(LOCKED) --workspace

VENV := target/venv
PYTHON := $(CURDIR)/$(VENV)/bin/python

##@ Use

help: ## List what can be done
	@awk -F ':.*## ' '/^##@/ { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

run: program ## Build quickly and open the demo house on http://127.0.0.1:8080
	target/debug/guildhall demo --data ./data

build: assets ## Build the program to install: target/release/guildhall
	cargo build $(LOCKED) --release --package guildhall --features jemalloc

clean: ## Remove all that was built (the data of `make run` stays)
	rm -rf target crates/ui/dist crates/papers/fonts crates/*/assets/node_modules tests/browser/node_modules

##@ Check

test: install test-rust test-browser test-api ## All tests: Rust, browser, API

lint: assets ## Format, Clippy, arrows between crates, texts
	cargo fmt --all --check
	cargo clippy $(LOCKED) --workspace --all-targets -- --deny warnings
	cargo xtask floors
	cargo xtask texts

test-rust: assets $(VENV)/done ## Rust tests, on SQLite and PostgreSQL
	GUILDHALL_TEST_PYTHON=$(PYTHON) scripts/with-postgres $(CARGO_TEST)
	$(if $(HAS_NEXTEST),cargo test $(LOCKED) --workspace --doc)

test-browser: program tests/browser/node_modules/.package-lock.json ## Every page in Chromium, with axe
	cd tests/browser && npm test

test-api: program $(VENV)/done ## Fuzz the API
	tests/api/run

fuzz: assets $(VENV)/done ## Property tests and the API fuzz with far more cases
	PROPTEST_CASES=$${PROPTEST_CASES:-20000} NEXTEST_PROFILE=fuzz \
		GUILDHALL_TEST_PYTHON=$(PYTHON) scripts/with-postgres $(CARGO_TEST)
	GUILDHALL_API_EXAMPLES=$${GUILDHALL_API_EXAMPLES:-1000} $(MAKE) test-api

bench: assets ## How fast it is, beside what the machine can do
	scripts/with-postgres --safe cargo bench $(LOCKED) --package guildhall --features jemalloc --bench house
	scripts/with-postgres --safe cargo bench $(LOCKED) --package groups --bench health
	cargo bench $(LOCKED) --package guildhall --features jemalloc --bench notices

##@ Parts

assets: crates/ui/dist/manifest.json crates/papers/fonts/OFL.txt ## Styles, scripts and fonts that go into the program

program: assets ## The program as `make run` and the tests start it: target/debug/guildhall
	cargo build $(LOCKED) --workspace --bin guildhall

install: ## Install what the tests need as Debian packages, or say what is missing
	scripts/install

pictures: program tests/browser/node_modules/.package-lock.json ## A picture of every page, in target/pictures
	cd tests/browser && GUILDHALL_PICTURES=$(CURDIR)/target/pictures npm test

.PHONY: help run build clean test lint test-rust test-browser test-api fuzz bench assets program install pictures

sources = $(shell find $(1) -type f -not -path '*/node_modules/*')

crates/ui/dist/manifest.json: crates/ui/assets/node_modules/.package-lock.json $(call sources,crates/ui/assets)
	cd crates/ui/assets && node build.mjs
	@touch $@

crates/papers/fonts/OFL.txt: crates/papers/assets/node_modules/.package-lock.json $(call sources,crates/papers/assets)
	cd crates/papers/assets && node copy.mjs
	@touch $@

# npm writes this file last, so it tells what is installed.
%/node_modules/.package-lock.json: %/package.json %/package-lock.json
	cd $* && npm ci --no-audit --no-fund
	@touch $@

$(VENV)/done: tests/requirements.txt
	python3 -m venv --clear $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check --requirement tests/requirements.txt
	@touch $@
