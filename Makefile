# Thin on purpose: what takes more than a line or two stands in .ci/.
SHELL := /bin/bash -o pipefail
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# QGIS's own Python, wherever pyenv or conda stand on PATH.
PYTHON ?= /usr/bin/python3
BUILD := $(CURDIR)/build
VENV := $(BUILD)/venv/bin
STAGED := $(BUILD)/crime_map_plugin
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
ZIP := $(BUILD)/crime_map_plugin-$(VERSION).zip
LRELEASE := $(firstword $(wildcard /usr/lib/qt5/bin/lrelease /usr/lib/qt6/bin/lrelease) lrelease)
TS := $(wildcard i18n/*.ts)
QM := $(TS:i18n/%.ts=$(BUILD)/i18n/%.qm)
SOURCES := $(shell find crime_map_plugin resources -type f -not -path '*/__pycache__/*' 2>/dev/null)

export LC_ALL := C.UTF-8
# A NumPy in the user's home must not stand in for the one that QGIS comes with.
export PYTHONNOUSERSITE := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
QGIS_PYTHONPATH := /usr/share/qgis/python:/usr/share/qgis/python/plugins
OFFSCREEN := QT_QPA_PLATFORM=offscreen PYTHONPATH=$(CURDIR):$(QGIS_PYTHONPATH)

.PHONY: help system venv peers inspector ogcapi koop translations update-translations stage package lint scan test soak fuzz demo run bench clean

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 22

system: ## install the system packages (QGIS 3.40 or later and its server, PostGIS, Xvfb, fonts, Node), unless they are there
	@.ci/system

venv: $(BUILD)/venv/.made ## the environment of the test tools, with system packages visible
$(BUILD)/venv/.made: tests/requirements.txt | system
	rm -rf $(BUILD)/venv
	$(PYTHON) -m venv --system-site-packages $(BUILD)/venv
	$(VENV)/python -m pip install -q -r $<
	@touch $@

peers: $(BUILD)/peers/.made ## a second environment, of programs to compare with, without system packages
$(BUILD)/peers/.made: tests/requirements-peers.txt | system
	rm -rf $(BUILD)/peers
	$(PYTHON) -m venv $(BUILD)/peers
	$(BUILD)/peers/bin/python -m pip install -q -r $<
	@# Apart from the others, as it is only a source that newer tools do not build; then its rows are not run.
	-$(BUILD)/peers/bin/python -m pip install -q --no-deps st_dbscan==0.2.3
	@touch $@

inspector: $(BUILD)/inspector/.made ## a third environment, of a proxy that inspects TLS (mitmproxy)
$(BUILD)/inspector/.made: tests/requirements-inspector.txt | system
	rm -rf $(BUILD)/inspector
	$(PYTHON) -m venv $(BUILD)/inspector
	$(BUILD)/inspector/bin/python -m pip install -q -r $<
	@touch $@

ogcapi: $(BUILD)/ogcapi/.made ## a fourth environment, of an OGC API Features server (pygeoapi)
$(BUILD)/ogcapi/.made: tests/requirements-ogcapi.txt | system
	rm -rf $(BUILD)/ogcapi
	$(PYTHON) -m venv $(BUILD)/ogcapi
	$(BUILD)/ogcapi/bin/python -m pip install -q -r $<
	@touch $@

$(BUILD)/fuzz/.made: tests/requirements-fuzz.txt | system
	rm -rf $(BUILD)/fuzz
	$(PYTHON) -m venv --system-site-packages $(BUILD)/fuzz
	$(BUILD)/fuzz/bin/python -m pip install -q -r $<
	@touch $@

koop: $(BUILD)/koop/.made ## Koop, a feature server that nobody here wrote, from npm
$(BUILD)/koop/.made: tests/koop/package.json tests/koop/package-lock.json | system
	mkdir -p $(BUILD)/koop
	cp $^ $(BUILD)/koop/
	cd $(BUILD)/koop && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

translations: $(QM) ## compile i18n/*.ts into build/i18n/
$(BUILD)/i18n/%.qm: i18n/%.ts | system
	@mkdir -p $(@D)
	@# renamed when whole: a running QGIS maps the file into its memory
	$(LRELEASE) -silent $< -qm $@.part && mv $@.part $@

update-translations: ## collect the texts of the code into i18n/*.ts
	$(PYTHON) .ci/update_translations.py

stage: $(BUILD)/.staged ## the plugin as it is installed, in build/crime_map_plugin/
$(BUILD)/.staged: $(SOURCES) metadata.txt LICENSE $(QM) Makefile
	rm -rf $(STAGED)
	mkdir -p $(STAGED)/i18n
	cp -R crime_map_plugin/. resources metadata.txt LICENSE $(STAGED)/
	for qm in $(QM); do cp $$qm $(STAGED)/i18n/; done
	find $(STAGED) -name __pycache__ -prune -exec rm -rf {} +
	@touch $@

package: $(ZIP) ## the zip for plugins.qgis.org, in build/
$(ZIP): $(BUILD)/.staged .ci/make_zip.py
	$(PYTHON) .ci/make_zip.py $(STAGED) $@

lint: venv ## ruff, mypy, Python 3.9 syntax, and the checks of plugins.qgis.org
	$(VENV)/ruff check .
	$(VENV)/mypy
	$(VENV)/vermin -q -t=3.9- --no-tips --violations --no-eval-annotations crime_map_plugin
	$(VENV)/flake8 --isolated --max-line-length 110 --select E9,F,QGS101,QGS102,QGS103,QGS104,QGS106 crime_map_plugin

scan: venv stage ## bandit and detect-secrets on the staged plugin: no finding at any severity
	@find $(STAGED) -name __pycache__ -prune -exec rm -rf {} +
	cd $(BUILD) && $(VENV)/python ../.ci/scan.py crime_map_plugin

test: venv peers inspector ogcapi koop translations package ## every test there is
	@$(OFFSCREEN) QGIS_CUSTOM_CONFIG_PATH=$(BUILD)/test-profile $(VENV)/python -m pytest -n auto --dist loadfile $(PYTEST_ARGS)

soak: venv ## a thousand fetches on bad days, 200 kills (SOAK_RUNS, SOAK_KILLS); SOAK_SEED=n repeats one
	@$(OFFSCREEN) QGIS_CUSTOM_CONFIG_PATH=$(BUILD)/soak-profile $(VENV)/python -m tests.soak.run

fuzz: $(BUILD)/fuzz/.made ## five minutes of made-up input for each reader of foreign data (FUZZ_SECONDS)
	@$(OFFSCREEN) QGIS_CUSTOM_CONFIG_PATH=$(BUILD)/fuzz-profile $(BUILD)/fuzz/bin/python -m tests.fuzz.run

demo: system stage ## the main job on made-up data, from fetch to printed maps; results in build/demo/
	@PYTHONPATH=$(BUILD):$(CURDIR):$(QGIS_PYTHONPATH) $(PYTHON) tests/portal_server/demo.py

PROFILE := $(BUILD)/profile/profiles/default/QGIS
run: system stage ## QGIS with the plugin, in a throw-away profile
	@mkdir -p $(PROFILE)
	@[ -e $(PROFILE)/QGIS3.ini ] || printf '[PythonPlugins]\ncrime_map_plugin=true\n' > $(PROFILE)/QGIS3.ini
	QGIS_PLUGINPATH=$(BUILD) qgis --profiles-path $(BUILD)/profile --nologo

bench: venv peers ## measure against the peers
	@$(OFFSCREEN) $(VENV)/python -m tests.benchmarks.run $(BENCH_ARGS)

clean: ## remove build/
	rm -rf $(BUILD)
