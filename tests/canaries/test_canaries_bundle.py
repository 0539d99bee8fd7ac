"""Nothing secret and nothing of a person is in the doctor's report or in the support bundle."""

from __future__ import annotations

import json
import zipfile
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

from canary_search import Search
from conftest import LINK, a_payment

from pos_app.doctor import bundle
from pos_app.doctor.case import Case
from pos_app.doctor.examination import Doctor
from pos_app.domain.matters import settled
from pos_app.domain.orders import Customer, new_order_id
from pos_app.domain.payments import Handover, PaymentState
from pos_app.domain.settings import Environment, Settings
from pos_app.journal.store import open_journal
from pos_app.sandbox import Sandbox
from pos_app.ui import doctor_words

CANARIES = {
    "e-mail": "emma.canary@example.org",
    "first name": "Emmanuelle-Canary",
    "last name": "Kanarienvogel",
    "phone": "+31 6 8765 4321 09",
    "card": "6033 4455 6677 8899",
    "description": "Roses for Emmanuelle",
    "note": "paid the rest in cash",
    "clerk": "Clara Clerkson",
    "shop": "Bloemenhuis Kanarie",
    "address": "Zangvogelstraat 17",
    "receipt": "Tot ziens bij Kanarie",
    "site": "https://kanarie.example/bedankt",
    "proxy": "http://kanarie-proxy:3128",
    "printer": "Clara's printer",
    "link": LINK,
}


def test_no_canary_leaves_with_the_bundle(tmp_path: Path, sandbox: Sandbox) -> None:
    canaries = CANARIES | {"key": sandbox.api_key, "home": str(tmp_path)}
    settings = Settings(
        shop_name=CANARIES["shop"],
        shop_address=CANARIES["address"],
        receipt_text=CANARIES["receipt"],
        clerks=(CANARIES["clerk"],),
        description=CANARIES["description"],
        redirect_url=CANARIES["site"],
        proxy=CANARIES["proxy"],
        printer=CANARIES["printer"],
        certificate_authority=str(tmp_path / "ca.pem"),
    )
    file = tmp_path / "settings.json"
    file.write_text(json.dumps(asdict(settings) | {sandbox.api_key[:40]: 1}), "utf-8")
    case = Case(
        Environment.SANDBOX,
        settings,
        tmp_path / "data",
        tmp_path / "log",
        file,
        "pos-app",
        sandbox.base_url,
        sandbox.api_key,
    )
    order_id = sold(case)
    case.log.parent.mkdir()
    good = {"utc": "2026-03-02T12:00:00.000Z", "event": "exchange", "http": 200}
    forged = [
        good | {"order_id": order_id, "card": CANARIES["card"], "cause": CANARIES["shop"]},
        good | {"event": f"sold to {CANARIES['e-mail']}"},
        {"note": CANARIES["note"]},
        CANARIES["phone"],
    ]
    text = "\n".join([*map(json.dumps, forged), sandbox.api_key, CANARIES["card"]])
    case.log.write_text(text, "utf-8")

    report = doctor_words.report(Doctor().examine(case))
    saved = tmp_path / "help.zip"
    bundle.write(saved, bundle.contents(case, report))
    search = Search(canaries)
    with zipfile.ZipFile(saved) as zipped:
        told = {name: zipped.read(name) for name in zipped.namelist()}
    hits = [hit for name, content in told.items() for hit in search.content(content, name)]
    assert hits == []
    assert search.content(saved.read_bytes(), "zip") == []
    assert search.content(report.encode(), "report") == []

    # And yet it says what helps, and that no real money was moved.
    assert told["doctor.txt"].decode().startswith("TEST –")
    assert told["orders.csv"].decode().startswith("# TEST")
    assert f"{order_id},paid,1250,EUR," in told["orders.csv"].decode()
    assert json.loads(told["log.jsonl"]) == good | {"order_id": order_id}
    shown = json.loads(told["settings.json"])
    assert set(shown["settings"]) == set(asdict(settings))
    assert shown["settings"]["shop_name"] == f"(masked, {len(CANARIES['shop'])} characters)"
    assert shown["left out"] == ["(a name that is no setting)"]


def sold(case: Case) -> str:
    """An order with everything in it that is nobody's business but the shop's."""
    now = datetime.now(UTC)
    payment = a_payment(
        PaymentState.PAID,
        order_id=new_order_id("till1", now, 1),
        environment=Environment.SANDBOX,
        description=CANARIES["description"],
        handover=Handover(now, CANARIES["clerk"]),
        created_at=now,
        changed_at=now,
        expires_at=now + timedelta(minutes=15),
    )
    personal = ("e-mail", "first name", "last name", "phone")
    customer = Customer("nl_NL", "NL", *(CANARIES[name] for name in personal))
    with open_journal(case.journal) as journal:
        journal.record(payment, customer)
        doubtful = a_payment(PaymentState.REVIEW, sale_id="other")
        journal.record(settled(doubtful, CANARIES["note"], CANARIES["clerk"], now), customer)
    return payment.order_id
