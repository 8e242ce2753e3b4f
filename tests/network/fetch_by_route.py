"""A program of its own: fetches where Qt names a proxy for each address, as a PAC file or the system does.

Routes come on standard input, results leave on standard output as one line of JSON.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery


class Pac(QNetworkProxyFactory):
    """What Qt makes of a PAC file: a function from address to proxies."""

    def __init__(self, routes: dict[str, int]) -> None:
        super().__init__()
        self._routes = routes

    def queryProxy(self, query: QNetworkProxyQuery) -> list[QNetworkProxy]:
        url = query.url().toString()
        for start, port in self._routes.items():
            if url.startswith(start):
                return [QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", port)]
        return [QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)]


def main(kind: str) -> None:
    told = json.load(sys.stdin)
    folder = tempfile.mkdtemp()
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = folder
    if kind == "system":
        ((_, port),) = told["routes"].items()
        os.environ["http_proxy"] = f"http://127.0.0.1:{port}"
        os.environ["no_proxy"] = "localhost"
    sys.path.append("/usr/share/qgis/python/plugins")
    application = QgsApplication([], False)
    application.initQgis()
    network = QgsNetworkAccessManager.instance()
    if kind == "system":
        settings = QgsSettings()
        settings.setValue("proxy/proxyEnabled", True)
        settings.setValue("proxy/proxyType", "DefaultProxy")
        network.setupDefaultProxyAndCache()
    else:
        factory = Pac(told["routes"])
        network.setProxyFactory(factory)
    from tests.qgis.running import run

    results = [run("fetchincidents", {"PORTAL": j["profile"], "STORE": j["store"]}) for j in told["jobs"]]
    print(json.dumps([{"COMPLETE": result["COMPLETE"]} for result in results]), flush=True)
    os._exit(0)  # QGIS has nothing to save, and taking it down would take as long as the fetch


if __name__ == "__main__":
    main(sys.argv[1])
