"""What is in deploy/: it can be read, it is as closed as it says, and it fits the application."""

import json
import re
import shutil
import subprocess
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from django.conf import settings
from jsonschema import Draft7Validator

from participatie import gezond, gunicorn
from tests.uitrol import lees_yaml, maak_helm

DEPLOY = settings.BASE_DIR / "deploy"
CHART = DEPLOY / "helm" / "participatie"
EENHEDEN = sorted((DEPLOY / "systemd").iterdir())
COMPOSE = lees_yaml((DEPLOY / "containers" / "compose.yaml").read_text(encoding="utf-8"))
WAARDEN = lees_yaml((CHART / "values.yaml").read_text(encoding="utf-8"))
SCHEMA = json.loads((CHART / "values.schema.json").read_text(encoding="utf-8"))
GEHEIM = ("SECRET_KEY", "DATABASE_URL", "DATABASE_URL_EIGENAAR", "EMAIL_HOST_PASSWORD")
INGEVULD = re.compile(rf"^(?:{'|'.join(GEHEIM)})=(?!alleen-om-te-bouwen)\S+", re.M)


def _tekst(*pad: str) -> str:
    return DEPLOY.joinpath(*pad).read_text(encoding="utf-8")


def _chart(waarden=WAARDEN) -> dict[tuple[str, str], dict]:
    stukken = [
        stuk
        for pad in sorted((CHART / "templates").iterdir())
        for stuk in maak_helm(pad.read_text(encoding="utf-8"), waarden=waarden)
    ]
    return {(stuk["kind"], stuk["metadata"]["name"]): stuk for stuk in stukken if stuk}


def _pods(stukken: dict) -> dict[str, dict]:
    pods = {}
    for (soort, naam), stuk in stukken.items():
        spec = stuk["spec"]["jobTemplate"]["spec"] if soort == "CronJob" else stuk.get("spec", {})
        if "template" in spec:
            pods[naam] = spec["template"]["spec"]
    return pods


# One server


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd on this machine")
def test_units_are_read_by_systemd_and_leave_little_open(tmp_path):
    for pad in EENHEDEN:
        tekst = pad.read_text(encoding="utf-8").replace("/srv/participatie/.venv/bin/", "/usr/bin/")
        tekst = re.sub(r"^(ExecStart=)(/usr/bin/)(gunicorn|python)", r"\1/bin/true", tekst, flags=re.M)
        (tmp_path / pad.name).write_text(tekst, encoding="utf-8")
    paden = [str(pad) for pad in sorted(tmp_path.iterdir())]

    klaar = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", *paden],
        capture_output=True,
        text=True,
        check=False,
    )
    van_ons = [regel for regel in klaar.stderr.splitlines() if "participatie" in regel]
    assert (klaar.returncode, van_ons) == (0, []), klaar.stderr


@pytest.mark.parametrize("pad", [pad for pad in EENHEDEN if pad.suffix == ".service"], ids=lambda pad: pad.stem)
def test_unit_runs_without_rights(pad):
    regels = set(pad.read_text(encoding="utf-8").splitlines())

    assert {
        "User=participatie",
        "NoNewPrivileges=yes",
        "CapabilityBoundingSet=",
        "ProtectSystem=strict",
        "ProtectHome=yes",
        "PrivateTmp=yes",
        "UMask=0077",
        "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6",
    } <= regels
    is_van_de_eigenaar = "EnvironmentFile=/etc/participatie/eigenaar.env" in regels
    assert is_van_de_eigenaar == (pad.stem.rpartition("-")[2] in {"bijwerken", "reservekopie", "herstel@"})


def test_pages_are_restarted_for_new_code_because_a_reload_keeps_the_old():
    assert gunicorn.preload_app
    assert not [pad.name for pad in EENHEDEN if "ExecReload" in pad.read_text(encoding="utf-8")]
    assert "systemctl reload participatie" not in (settings.BASE_DIR / "docs" / "beheer.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("naam", ["participatie-reservekopie.service", "participatie-herstel@.service"])
def test_backup_is_of_the_account_and_its_key_is_handed_over_by_systemd(naam):
    tekst = _tekst("systemd", naam)
    regels = set(tekst.splitlines())

    assert {
        "LoadCredential=reservekopie.sleutel:/etc/participatie/reservekopie.sleutel",
        "Environment=RESERVEKOPIE_SLEUTEL=%d/reservekopie.sleutel",
        "StateDirectory=participatie participatie-reservekopie",
        "StateDirectoryMode=0700",
    } <= regels
    [map_] = re.findall(r"manage\.py (?:reservekopie|herstel) (\S+)/", tekst)
    assert map_ == "/var/lib/participatie-reservekopie"


def test_two_backups_on_one_day_have_names_of_their_own():
    commandos = (
        _tekst("systemd", "participatie-reservekopie.service").replace("%%", "%"),
        _tekst("helm", "participatie", "templates", "backup.yaml"),
    )

    for commando in commandos:
        assert re.findall(r"date -u \+(\S+?)\)", commando) == ["%Y-%m-%dT%H%M%SZ"]


def _zelf_ondertekend(map_) -> None:
    """A certificate for nginx to read."""
    sleutel = ec.generate_private_key(ec.SECP256R1())
    naam = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "participatie.example")])
    nu = datetime.now(UTC)
    bouw = x509.CertificateBuilder().subject_name(naam).issuer_name(naam).public_key(sleutel.public_key())
    bouw = bouw.serial_number(1).not_valid_before(nu).not_valid_after(nu + timedelta(days=1))
    (map_ / "keten.pem").write_bytes(bouw.sign(sleutel, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    (map_ / "sleutel.pem").write_bytes(
        sleutel.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )


@pytest.mark.skipif(not shutil.which("nginx"), reason="no nginx on this machine")
def test_nginx_reads_its_configuration(tmp_path):
    _zelf_ondertekend(tmp_path)
    tekst = _tekst("proxy", "nginx.conf").replace("/etc/ssl/participatie", str(tmp_path))
    tekst = tekst.replace("/var/log/nginx", str(tmp_path))
    pid = f"pid {tmp_path}/nginx.pid; error_log stderr; events {{}}"
    soorten = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    tijdelijk = "".join(f"{soort}_temp_path {tmp_path}/{soort};" for soort in soorten)
    (tmp_path / "nginx.conf").write_text(f"{pid}\nhttp {{ {tijdelijk}\n{tekst} }}", encoding="utf-8")

    klaar = subprocess.run(
        ["nginx", "-t", "-p", str(tmp_path), "-c", str(tmp_path / "nginx.conf")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert klaar.returncode == 0, klaar.stderr


@pytest.mark.parametrize("naam", ["nginx.conf", "Caddyfile"])
def test_proxy_waits_longer_than_a_worker_lives_and_tells_nobody_how_we_are(naam):
    tekst = _tekst("proxy", naam)

    [lang] = re.findall(r"(?:proxy_read_timeout|response_header_timeout) (\d+)s", tekst)
    assert 20 < int(lang) < 30
    assert {gezond.LEEFT, gezond.GEREED} <= set(re.findall(r"/ge[a-z]+/", tekst))
    assert re.search("TLSv1.2 TLSv1.3|tls1.2 tls1.3", tekst)
    assert re.search(r"(?i)max_(body_)?size 50m", tekst)
    assert "Strict-Transport-Security" in tekst
    assert "$request_uri" not in tekst.replace("return 301 https://$host$request_uri", "")  # not in a log


@pytest.mark.parametrize(
    ("naam", "wacht"), [("nginx.conf", "proxy_request_buffering on;"), ("Caddyfile", "request_buffers 50MB")]
)
def test_proxy_hands_over_a_request_when_all_of_it_is_there(naam, wacht):
    """A sync worker waits for whoever sends slowly; the proxy does so without being held up."""
    tekst = _tekst("proxy", naam)

    assert wacht in tekst
    hoogste = max(int(grens) for grens in re.findall(r"(?i)max_(?:body_)?size (\d+)m", tekst))
    assert hoogste * 1_000_000 <= settings.HOOGSTENS_PER_VERZOEK
    gewoon = [int(grens) for grens in re.findall(r"max_size (\d+)MB", tekst)]
    assert not gewoon or min(gewoon) * 1_000_000 >= settings.DATA_UPLOAD_MAX_MEMORY_SIZE


# Containers


def test_image_runs_without_root_with_pinned_packages_only():
    tekst = _tekst("containers", "Dockerfile")
    laatste = tekst.rpartition("\nFROM ")[2]

    assert "USER 10001:10001" in laatste
    assert "--require-hashes" in tekst
    assert "COPY . " not in laatste  # what was built, and nothing that was lying around
    assert re.findall(r"^(?:ADD|RUN .*curl|RUN .*wget)", tekst, flags=re.M) == []
    mee = set(_tekst("containers", "Dockerfile.dockerignore").splitlines())
    assert "*" in mee
    assert not {"!var", "!.git", "!tests", "!deploy"} & mee
    for app in ("participatie", "netwerk", "trajecten", "experimenten", "templates", "static"):
        assert f"!{app}" in mee


def test_compose_starts_in_order_and_closes_what_can_be_closed():
    diensten = COMPOSE["services"]

    for naam in ("bijwerken", "web", "wachtrij"):
        dienst = diensten[naam]
        assert (dienst["read_only"], dienst["cap_drop"], dienst["user"]) == (True, ["ALL"], "10001:10001")
        assert "no-new-privileges:true" in dienst["security_opt"]
    assert {naam for naam, dienst in diensten.items() if dienst.get("ports")} == {"proxy"}
    assert [naam for naam, dienst in diensten.items() if "geheim/eigenaar.env" in dienst.get("env_file", [])] == [
        "bijwerken"
    ]
    for naam in ("web", "wachtrij"):
        assert diensten[naam]["depends_on"]["bijwerken"]["condition"] == "service_completed_successfully"
    assert COMPOSE["networks"]["binnen"]["internal"] is True
    assert diensten["database"]["networks"] == ["binnen"]
    gebruikt = {
        deel.partition(":")[0]
        for dienst in diensten.values()
        for deel in dienst.get("volumes", [])
        if deel[0] not in "./"
    }
    assert gebruikt == set(COMPOSE["volumes"])
    assert set(diensten["database"]["secrets"]) == set(COMPOSE["secrets"])
    assert diensten["proxy"]["environment"] == {"APPLICATIE": "web:8000"}
    assert "reverse_proxy {$APPLICATIE:" in _tekst("proxy", "Caddyfile")
    assert list(DEPLOY.rglob("Caddyfile*")) == [DEPLOY / "proxy" / "Caddyfile"]
    for map_ in re.findall(r'"(\.[^:"]+):', _tekst("containers", "compose.yaml")):
        assert (DEPLOY / "containers" / map_).exists(), map_


# Kubernetes


def test_values_of_the_chart_fit_their_schema_and_a_secret_does_not():
    Draft7Validator.check_schema(SCHEMA)
    assert list(Draft7Validator(SCHEMA).iter_errors(WAARDEN)) == []

    for naam in GEHEIM:
        fout = {**WAARDEN, "settings": {**WAARDEN["settings"], naam: "x"}}
        assert list(Draft7Validator(SCHEMA).iter_errors(fout)), naam
    assert list(Draft7Validator(SCHEMA).iter_errors({**WAARDEN, "image": {**WAARDEN["image"], "tag": "latest"}}))


def test_every_pod_of_the_chart_is_closed():
    pods = _pods(_chart())

    assert set(pods) == {"proef-web", "proef-worker", "proef-migrate", "proef-backup"}
    for naam, pod in pods.items():
        veilig = pod["securityContext"]
        assert (veilig["runAsNonRoot"], veilig["seccompProfile"]["type"]) == (True, "RuntimeDefault"), naam
        assert pod["automountServiceAccountToken"] is False, naam
        [bak] = pod["containers"]
        assert bak["securityContext"] == {
            "allowPrivilegeEscalation": False,
            "readOnlyRootFilesystem": True,
            "capabilities": {"drop": ["ALL"]},
        }, naam
        assert {"cpu", "memory"} <= set(bak["resources"]["requests"]), naam
        assert "memory" in bak["resources"]["limits"], naam
        assert {mount["name"] for mount in bak["volumeMounts"]} == {volume["name"] for volume in pod["volumes"]}, naam
        # Secrets come from outside, that of the owner only where tables are changed or read whole
        geheimen = [deel["secretRef"]["name"] for deel in bak["envFrom"] if "secretRef" in deel]
        verwacht = ["participatie"] + ["participatie-eigenaar"] * (naam in {"proef-migrate", "proef-backup"})
        assert geheimen == verwacht, naam
    assert not [soort for soort, _ in _chart() if soort in {"Secret", "ClusterRole", "Role"}]


def test_web_pod_is_asked_how_it_is_where_it_can_answer():
    stukken = _chart()
    [bak] = _pods(stukken)["proef-web"]["containers"]
    poorten = {poort["name"]: poort["containerPort"] for poort in bak["ports"]}
    dockerfile = _tekst("containers", "Dockerfile")

    assert bak["livenessProbe"]["httpGet"] == {"path": gezond.LEEFT, "port": "metrics"}
    assert bak["readinessProbe"]["httpGet"] == {"path": gezond.GEREED, "port": "http"}
    assert bak["readinessProbe"]["timeoutSeconds"] > gezond.HOOGSTENS
    assert f"BIND=0.0.0.0:{poorten['http']}" in dockerfile
    assert f"METRIEKEN=0.0.0.0:{poorten['metrics']}" in dockerfile
    web = stukken["Deployment", "proef-web"]["spec"]
    assert web["selector"]["matchLabels"] == web["template"]["metadata"]["labels"]
    assert web["selector"]["matchLabels"] == stukken["Service", "proef-web"]["spec"]["selector"]
    assert stukken["PersistentVolumeClaim", "proef-data"]["spec"]["accessModes"] == ["ReadWriteMany"]
    hook = stukken["Job", "proef-migrate"]["metadata"]["annotations"]["helm.sh/hook"]
    assert hook == "pre-install,pre-upgrade"


def test_parts_of_the_chart_that_are_switched_off_are_gone():
    uit = {
        **WAARDEN,
        "ingress": {**WAARDEN["ingress"], "enabled": False},
        "backup": {**WAARDEN["backup"], "enabled": False},
    }

    weg = _chart().keys() - _chart(uit).keys()

    assert weg == {
        ("Ingress", "proef-web"),
        ("CronJob", "proef-backup"),
        ("PersistentVolumeClaim", "proef-backup"),
    }


# All of it


def test_every_setting_that_deploy_names_is_one_that_is_read():
    gelezen = set()
    for pad in ("settings.py", "database.py", "gunicorn.py", "management/commands/reservekopie.py"):
        bron = (settings.BASE_DIR / "participatie" / pad).read_text(encoding="utf-8")
        gelezen |= set(re.findall(r'(?:environ|omgeving)(?:\.get\(|\[)"([A-Z_]+)"|_aan\("([A-Z_]+)"', bron))
    bekend = {naam for paar in gelezen for naam in paar if naam}
    genoemd = set(re.findall(r"^([A-Z_]+)=", _tekst("participatie.env"), flags=re.M)) | set(WAARDEN["settings"])

    assert genoemd - bekend == set()


def test_no_secret_and_no_other_host_stands_in_deploy():
    for pad in sorted(pad for pad in DEPLOY.rglob("*") if pad.is_file()):
        tekst = pad.read_text(encoding="utf-8")
        assert INGEVULD.findall(tekst) == [], pad
        hosts = set(re.findall(r"https?://([a-z0-9.-]+\.[a-z]{2,})", tekst))
        assert hosts <= {"participatie.example", "json-schema.org"}, pad


@pytest.mark.parametrize(
    "tekst", ["a: {b: 1}", "a: |\n  b", "a: 1\na: 2", "zonder sleutel", "a: *weg", "a:\n    b: 1\n  c: 2"]
)
def test_reader_refuses_what_we_do_not_write(tekst):
    with pytest.raises((ValueError, KeyError)):
        lees_yaml(tekst)
