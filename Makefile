# Every command sets up all that it needs. `make help` lists them.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
NO_SCREEN := 3

# What Qt and Python need from a Debian or Ubuntu system; other systems bring it.
SYSTEM_PACKAGES := python3-venv libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3 \
	libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
TEST_PACKAGES := xvfb xauth poppler-utils default-jre-headless libjaxb-java
# The system's own Python keeps its shared library, which the installer needs, in a package of its own.
INSTALLER_PACKAGES := binutils $(shell $(PYTHON) -c \
	'import sys; print("libpython%d.%d" % sys.version_info[:2] if sys.base_prefix == "/usr" else "")' 2>/dev/null)

.PHONY: help
help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

.PHONY: run
run: $(VENV)/.run ## Open the application; without a screen, print the pack of the whole vision
	@$(BIN)/briefing-app || { status=$$?; \
		[ $$status -eq $(NO_SCREEN) ] || exit $$status; \
		echo "Printing the pack of the whole vision instead."; \
		$(BIN)/briefing-app pack --out briefing-pack.pdf; }

.PHONY: test
test: $(VENV)/.dev ## Run the tests, as many at once as there are cores
	$(BIN)/python -m pytest -m "not slow" -n logical --dist worksteal

.PHONY: test-slow
test-slow: $(VENV)/.dev $(VENV)/.installer ## Run the tests that take minutes, such as building the installer
	$(BIN)/python -m pytest -m slow -o faulthandler_timeout=1800

.PHONY: check
check: $(VENV)/.dev ## Check format, lint, types, import contracts and the corpus
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	PYTHONPATH=src $(BIN)/lint-imports --no-cache
	$(BIN)/briefing-app corpus check

.PHONY: pack
pack: $(VENV)/.run ## Print the pack of the whole vision to briefing-pack.pdf
	$(BIN)/briefing-app pack --out briefing-pack.pdf

.PHONY: bench
bench: $(VENV)/.dev ## Measure start-up, search, save and pack beside what they are compared with
	$(BIN)/python -m bench

.PHONY: corpus
corpus: $(VENV)/.run ## Build data/vision.db from resources/
	$(BIN)/briefing-app corpus build

.PHONY: pictures
pictures: $(VENV)/.dev ## Take the pictures of the documentation from the running application
	QT_QPA_PLATFORM=offscreen $(BIN)/python docs/pictures/make_pictures.py
	QT_QPA_PLATFORM=offscreen $(BIN)/python docs/pictures/make_language_pictures.py

.PHONY: translations
translations: $(VENV)/.dev ## Bring the catalogues of the window's languages up to date with the code, and compile them
	$(BIN)/python resources/translations/make_translations.py

.PHONY: installer
installer: $(VENV)/.dev $(VENV)/.installer ## Build the folder dist/briefing-app, which runs without Python
	$(BIN)/pyinstaller --noconfirm --clean build_installer.spec
	$(BIN)/python packaging/make_notices.py dist/briefing-app/notices

.PHONY: packages
packages: installer ## Build the .deb and the .tar.gz from that folder
	$(BIN)/python packaging/build_packages.py

.PHONY: lock
lock: $(VENV)/.dev ## Resolve the dependencies anew into requirements/
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-annotate --no-emit-index-url --no-header \
		--python-version 3.11 pyproject.toml --group build --output-file requirements/run.txt
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-annotate --no-emit-index-url --no-header \
		--python-version 3.11 pyproject.toml --group build --group dev --output-file requirements/dev.txt

.PHONY: clean
clean: ## Remove what the commands made
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache briefing-pack.pdf

# Installs missing system packages where the user may; otherwise names them in one line.
# Since 2024 some libraries are called after their 64-bit clock, libglib2.0-0t64, and only provide the old name.
define install_system
	@command -v dpkg-query >/dev/null 2>&1 || exit 0; \
	missing=""; \
	for name in $(1); do \
		dpkg-query -W -f '$${Status}\n' $$name $${name}t64 2>/dev/null | grep -q 'ok installed' \
			|| missing="$$missing $$name"; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	if [ "$$(id -u)" = 0 ]; then as_root=""; \
	elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root="sudo -n"; \
	else echo "Missing system packages; ask for: apt-get install$$missing" >&2; exit 1; fi; \
	echo "Installing system packages:$$missing"; \
	$$as_root apt-get update -qq && \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null
endef

$(VENV)/bin/python:
	$(call install_system,$(SYSTEM_PACKAGES))
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Python 3.11 or later is needed; name one with: make PYTHON=/path/to/python3 …" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(VENV)/.run: requirements/run.txt pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/.dev: Makefile requirements/dev.txt $(VENV)/.run
	$(call install_system,$(TEST_PACKAGES))
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

$(VENV)/.installer: Makefile | $(VENV)/.dev
	$(call install_system,$(INSTALLER_PACKAGES))
	@touch $@
