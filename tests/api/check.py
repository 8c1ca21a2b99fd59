"""Checks the public API of a demo site with schemathesis: every operation, valid and broken requests, with and without a token.

Starts the program itself on a free port, makes a token as the demo's officer, and stops everything that it started.
Usage: check.py SCHEMATHESIS PROGRAM
"""

import http.cookiejar
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CONFIG = os.path.join(ROOT, "tests/api/schemathesis.toml")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(origin, site):
    for _ in range(600):
        if site.poll() is not None:
            sys.exit("the demo ended before it answered")
        try:
            with urllib.request.urlopen(f"{origin}/readyz") as reply:
                if reply.status == 200:
                    return
        except OSError:
            time.sleep(0.2)
    sys.exit("the demo does not answer")


def make_token(origin, who, scopes):
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    browser.open(f"{origin}/demo/sign-in/{who}").read()
    page = browser.open(f"{origin}/settings/tokens").read().decode()
    hidden = dict(re.findall(r'name="(csrf|form_id)" value="([^"]+)"', page))
    fields = [*hidden.items(), ("name", "schemathesis"), ("days", "30"), *(("scopes", scope) for scope in scopes)]
    made = browser.open(f"{origin}/settings/tokens", urllib.parse.urlencode(fields).encode()).read().decode()
    return re.search(r"pilotage_[A-Za-z0-9_-]{20,}", made).group(0)


def read(origin, path):
    with urllib.request.urlopen(f"{origin}/api/v1/{path}") as reply:
        return json.load(reply)


def check_that_all_is_reached(origin):
    """The demo must have something of each kind, or the checks would only see empty lists."""
    for name in ["challenges", "use-cases", "pilots", "proposals", "comments", "agencies", "organisations"]:
        items = read(origin, name)["items"]
        if not items:
            sys.exit(f"the demo has no {name}: the check would see nothing")
        one = read(origin, f"{name}/{next(item['id'] for item in items if item.get('visibility', 'shown') == 'shown')}")
        assert one["url"].startswith(origin), one


def settings(origin, token):
    """What is the same for every run stands in schemathesis.toml; the ids of real things are added to it."""
    ids = {
        name: [item["id"] for item in read(origin, f"{name}?limit=3")["items"] if item.get("visibility", "shown") == "shown"]
        for name in ["challenges", "use-cases", "pilots", "proposals", "comments", "agencies", "organisations"]
    }
    with open(CONFIG) as file:
        text = file.read()
    for name, values in ids.items():
        text = text.replace(f'["{name}"]', json.dumps(values))
    return text.replace("TOKEN", token)


def main(schemathesis, program):
    port = free_port()
    origin = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory(prefix="pilotage-api-") as folder:
        environment = {
            **os.environ,
            "PILOTAGE_FORMS_PER_MINUTE": "1000000",
            "PILOTAGE_SIGN_INS_PER_MINUTE": "1000000",
            "PILOTAGE_BASE_URL": origin,
        }
        log = open(os.path.join(folder, "log"), "w+")
        command = [program, "demo", "--port", str(port), "--data-dir", os.path.join(folder, "demo")]
        site = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
        try:
            wait_for(origin, site)
            check_that_all_is_reached(origin)
            token = make_token(origin, "officer", ["comments:write", "responses:write"])
            own = os.path.join(folder, "schemathesis.toml")
            with open(own, "w") as file:
                file.write(settings(origin, token))
            run = [schemathesis, "--config-file", own, "run", f"{origin}/api/v1/openapi.json", "--url", origin]
            result = subprocess.run(run, cwd=folder, env={**environment, "NO_COLOR": "1"}).returncode
            if result != 0 or site.poll() is not None:
                log.seek(0)
                print("What the site logged:", *log.readlines()[-40:], sep="\n")
            return result or (1 if site.poll() is not None else 0)
        finally:
            site.terminate()
            site.wait(20)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
