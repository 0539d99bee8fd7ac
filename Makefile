# Each target does all of its own set-up; a second call starts at once.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY_TO_RUN := $(VENV)/.ready-to-run
READY_TO_TEST := $(VENV)/.ready-to-test
PICTURES ?= tour
TRANSLATION := resources/translations/pos_app_
EXTRACT := $(BIN)/pyside6-lupdate -silent -extensions py -locations none -no-obsolete \
	-source-language en pos_app
# Renamed at the end: a program that runs has the former file mapped into its memory.
COMPILE = $(BIN)/pyside6-lrelease -silent $(TRANSLATION)$(1).ts -qm $(TRANSLATION)$(1).new \
	&& mv $(TRANSLATION)$(1).new $(TRANSLATION)$(1).qm

.PHONY: run tour translations check test test-full bench clean

run: $(READY_TO_RUN)
	@$(BIN)/pos-app --demo

tour: $(READY_TO_RUN)
	@$(BIN)/pos-app tour $(PICTURES)

# What is new in the program's texts comes unfinished into the .ts files; the .qm files are what
# it reads. English needs forms for what is counted alone.
translations: $(READY_TO_RUN)
	$(EXTRACT) -ts $(foreach language,nl de fr,$(TRANSLATION)$(language).ts)
	$(EXTRACT) -pluralonly -ts $(TRANSLATION)en.ts
	$(foreach language,en nl de fr,$(call COMPILE,$(language)) &&) true

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
