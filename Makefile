# Everything you can ask: `make run` starts the toolbox, `make test` tests it, `make check` is what CI runs.
# Needs Python 3.11 or newer. The rest is installed in .venv, from the locks.

VENV    := .venv
BIN     := $(VENV)/bin
# Compiling every file at once takes as long as installing; Python compiles what it uses, and keeps it here.
unexport PYTHONDONTWRITEBYTECODE
export PYTHONPYCACHEPREFIX := $(CURDIR)/$(VENV)/compiled
INSTALL := $(BIN)/python -m pip --disable-pip-version-check --quiet install --no-compile
# Writes the locks; the app and the tests never need it.
UV      := uv==0.13.9
# List what runs and ask about known holes; in an environment of their own, so that the tests carry nothing of them.
SUPPLY  := cyclonedx-bom==7.5.0 pip-audit==2.10.1

# The first Python on this machine that is new enough. Choose another with: make run PYTHON=/where/it/is
PYTHON  ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11 python,\
            $(shell $(name) -c 'import sys; sys.version_info >= (3, 11) and print("$(name)")' 2>/dev/null)))

.DEFAULT_GOAL := help
.PHONY: help run test check format style types imports content report papers bench bench-papers load two restore cut crash fuzz browser coverage chromium lock sbom audit clean
.DELETE_ON_ERROR:

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*##  *\(.*\)/make \1|\2/p' Makefile | awk -F'|' '{printf "%-20s%s\n", $$1, $$2}'

run: $(VENV)/installed  ## start the toolbox on http://localhost:8501
	$(BIN)/streamlit run app.py

test: $(VENV)/installed-dev chromium  ## every test, with a sample of the browser walk
	$(BIN)/pytest -n auto --dist loadfile

check: style types imports content test  ## what CI runs: style, types, imports, content, tests

format: $(VENV)/installed-dev  ## put all Python in the one format, mend what can be mended
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

style: $(VENV)/installed-dev
	$(BIN)/ruff format --check
	$(BIN)/ruff check

types: $(VENV)/installed-dev
	$(BIN)/mypy

imports: $(VENV)/installed-dev
	$(BIN)/lint-imports

content: $(VENV)/installed  ## check all methods, tips, words and languages
	$(BIN)/python -m toolbox check

report: $(VENV)/installed-dev  ## count the content and measure how readable it is; writes docs/content.md
	$(BIN)/python -m tests.content.report

papers: $(VENV)/installed-dev  ## renew the reference papers and their pictures, after you looked at the new ones
	$(BIN)/python -m tests.papers.renew
	$(BIN)/python -m tests.papers.showing

pictures: $(VENV)/installed-dev chromium  ## make the pictures of the screens anew, for docs/screens.md and the page Uitleg
	$(BIN)/python -m tests.browser.picturing

bench: $(VENV)/installed-dev chromium  ## measure beside an empty Streamlit app; writes docs/benchmarks.md
	$(BIN)/python -m tests.bench

load: $(VENV)/installed-dev chromium  ## sixty visitors at once, three of them browsers; writes docs/load.md
	$(BIN)/python -m tests.load

bench-papers: $(VENV)/installed-dev chromium  ## measure our PDFs beside other makers; writes docs/benchmarks-papers.md
	$(INSTALL) -r tests/bench/peers.txt
	$(BIN)/python -m tests.bench.beside

two: $(VENV)/installed-dev chromium  ## two processes behind Caddy with one PostgreSQL: kill one, and see everybody's plan go on
	$(BIN)/python -m tests.deployment.two_processes

restore: $(VENV)/installed-dev  ## back up while it runs, lose everything, restore, and open the plan by its code
	$(BIN)/python -m tests.deployment.restoring

cut: $(VENV)/installed-dev chromium  ## take the network away for 30 seconds, and for longer than a session lives (16 minutes)
	$(BIN)/python -m tests.faults.long_cut 30
	$(BIN)/python -m tests.faults.long_cut 960

crash: $(VENV)/installed-dev  ## kill the store a thousand times while it saves, and count what was lost
	$(BIN)/python -m tests.storage.killing 1000

fuzz: $(VENV)/installed-dev  ## damage files for a minute and see that every reader reads or refuses them
	$(BIN)/python -m tests.inputs.fuzzing 60

browser: $(VENV)/installed-dev chromium  ## the browser walk in all widths, languages and colours
	$(BIN)/pytest -n auto --dist loadfile -m "browser or matrix"

coverage: $(VENV)/installed-dev chromium  ## which branches no test walks
	$(BIN)/pytest -n auto --dist loadfile --cov --cov-report=term

chromium: $(VENV)/installed-dev
	@$(BIN)/python tests/browser/find_chromium.py --install

lock: $(VENV)/locker/installed  ## write both locks anew; with UPGRADE=--upgrade also take newer indirect packages
	grep -hv '^-' requirements.txt | $(LOCK) --output-file requirements.lock -
	grep -hv '^-' requirements.txt requirements-dev.txt \
	  | $(LOCK) --constraint requirements.lock --output-file requirements-dev.lock -

# The options keep this machine out of the locks: no index, no path, no name of a command.
LOCK = $(VENV)/locker/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
         --no-header --no-annotate --no-emit-index-url --no-emit-find-links $(UPGRADE)

sbom: $(VENV)/supply/installed  ## list every package that runs, with its licence, as CycloneDX; writes build/sbom.json
	rm -rf $(VENV)/running && $(PYTHON) -m venv $(VENV)/running
	$(VENV)/running/bin/python -m pip --disable-pip-version-check --quiet install --no-compile --require-hashes -r requirements.lock
	mkdir -p build
	$(VENV)/supply/bin/cyclonedx-py environment --output-reproducible --of JSON -o build/sbom.json $(VENV)/running/bin/python

audit: $(VENV)/supply/installed  ## ask the public list of known holes about every locked package; needs the internet
	$(VENV)/supply/bin/pip-audit --strict --disable-pip --require-hashes -r requirements.lock -r requirements-dev.lock

clean:  ## throw away everything that make made
	rm -rf $(VENV) *.egg-info build dist .coverage htmlcov
	rm -rf .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis test-results
	find app.py toolbox exports tests -name __pycache__ -prune -exec rm -rf {} +

# ---------------------------------------------------------------- made once, again only when a lock changes

$(VENV)/made:
	@test -n "$(PYTHON)" || { echo "Install Python 3.11 or newer first." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
	  || { echo "This Python cannot make environments. On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@echo "Setting up .venv with $(PYTHON); this is needed once and takes a minute or two."
	$(PYTHON) -m venv $(VENV)
	@touch $@

# `-e .` cannot have a hash, so it is a step of its own. It fetches nothing: setuptools is in the lock.
$(VENV)/installed: $(VENV)/made requirements.lock pyproject.toml
	$(INSTALL) --require-hashes -r requirements.lock
	$(INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed requirements-dev.lock
	$(INSTALL) --require-hashes -r requirements-dev.lock
	@touch $@

$(VENV)/locker/installed: $(VENV)/made
	$(PYTHON) -m venv $(VENV)/locker
	$(VENV)/locker/bin/python -m pip --disable-pip-version-check --quiet install $(UV)
	@touch $@

$(VENV)/supply/installed: $(VENV)/made
	$(PYTHON) -m venv $(VENV)/supply
	$(VENV)/supply/bin/python -m pip --disable-pip-version-check --quiet install $(SUPPLY)
	@touch $@
