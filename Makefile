# Each target does all of its own set-up; a second call starts at once.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY_TO_RUN := $(VENV)/.ready-to-run
READY_TO_TEST := $(VENV)/.ready-to-test
PICTURES ?= tour

.PHONY: run tour check test test-full bench clean

run: $(READY_TO_RUN)
	@$(BIN)/pos-app --demo

tour: $(READY_TO_RUN)
	@$(BIN)/pos-app tour $(PICTURES)

check: $(READY_TO_TEST)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: check
	$(BIN)/pytest

# Every test there is, the long ones too, so that all figures stand in one table.
test-full: check
	$(BIN)/pytest -m ''

bench: $(READY_TO_TEST)
	@$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV)

$(READY_TO_RUN): pyproject.toml | $(VENV)
	$(BIN)/pip install --quiet --editable .
	@touch $@

$(READY_TO_TEST): pyproject.toml | $(VENV)
	$(BIN)/pip install --quiet --editable '.[dev]'
	@touch $@ $(READY_TO_RUN)

$(VENV):
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --upgrade pip
