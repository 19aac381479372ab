"""Saved pages in the layouts of real sites: what is read of them, and what is not.

Whatever is no part of an article (captions, share lines, notes on cookies, posts …) has words of
one Gaspard Intrus, whom nobody must find.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import quoteattr
from quoteattr.cli import main

pytest.importorskip("trafilatura", reason="quoteattr[web] is not installed")
PAGES = Path(__file__).parent / "pages"

#: Name → title, author, date, language, address, and some of what is said: by whom, what.
READ: dict[str, tuple[tuple[str | None, ...], list[tuple[str, str]]]] = {
    "01-quotidien.html": (
        (
            "La digue cède, la maire accuse la région",
            "Zoé Müller",
            "2024-03-12",
            "fr",
            "https://gazette.example/valrive/la-digue-cede",
        ),
        [
            ("Marie Durand", "Nous avions prévenu la région dès l’automne"),
            ("préfecture", "quarante familles ont été relogées"),
            ("Odile Brenner", "Une enquête sera ouverte dès demain."),
        ],
    ),
    "02-abonnes.html": (
        ("Valrive : l’usine va fermer", "Karim Lenoir", None, "fr", None),
        [("Luc Ferrand", "Nous n’avons plus de commandes")],
    ),
    "03-direct.html": (
        ("DIRECT. Crue à Valrive : suivez la situation", None, None, "fr", None),
        [
            ("Hélène Vasseur", "La situation est sous contrôle"),
            ("rectorat", "Toutes les écoles de la vallée resteront fermées jusqu’à vendredi"),
            ("homme de 62 ans", "J’ai cru mourir"),
        ],
    ),
    "04-messages.html": (
        ("La ministre moquée après ses propos sur le pain", None, None, "fr", None),
        [
            ("Claire Aubin", "le pain n’était « pas si cher »"),
            ("Paul Rey", "la ministre « ne fait jamais ses courses »"),
        ],
    ),
    "05-diaporama.html": (
        ("EN IMAGES. Le carnaval de Brec", None, None, "fr", None),
        [("Jeanne Cazal", "C’est le plus beau carnaval depuis vingt ans")],
    ),
    "06-amp.html": (
        ("Le pont fermé jusqu’en juin", None, None, "fr", "https://phare.example/pont-ferme"),
        [("Tomas Vidal", "Les câbles sont usés"), ("commerçants", "la saison soit perdue")],
    ),
    "07-tableaux.html": (
        ("Grève à la cristallerie", None, None, None, None),
        [("Henri Coste", "Nous irons jusqu’au bout"), ("direction", "l’offre est « généreuse »")],
    ),
    "08-utf16.html": (
        ("L’œuvre retrouvée", None, None, "fr", None),
        [
            ("Ève Lacœuille", "C’est un miracle"),
            ("Ève Lacœuille", "l’œuvre serait exposée dès l’été"),
        ],
    ),
    "09-latin.html": (
        ("Météo : la sécheresse s'aggrave", None, None, "fr", None),
        [("Rémi Halévy", "Il faudra rationner")],
    ),
    "10-exergue.html": (
        ("Procès Dorval : la défense plaide la folie", "Nadia Ziani", None, "fr", None),
        [
            ("Anne Castel", "Cet homme n’était plus lui-même"),
            ("Denis Morel", "Il savait ce qu’il faisait"),
        ],
    ),
    "11-carnet.html": (
        ("Notre marché en danger", "Odile", "2024-03-12", "fr", None),
        [("Simone Vial", "On nous pousse dehors")],
    ),
    "12-depeche.html": (
        ("Séisme modéré au large de Brec", None, None, "fr", None),
        [
            ("Loïc Perrot", "La terre a tremblé dix secondes"),
            ("Institut de géologie", "des répliques sont possibles dans les prochains jours"),
        ],
    ),
    "13-blocs.html": (
        ("Transports : le tram arrivera en 2027", None, None, "fr-fr", None),
        [("Inès Barka", "Nous tiendrons les délais")],
    ),
    "14-chiffres.html": (
        ("Budget : ce que votera le conseil", None, None, "fr", None),
        [
            ("Yves Grand", "ne pas toucher aux écoles"),
            ("mairie", "Les impôts ne bougeront pas"),
            ("Lina Morvan", "Ce budget est un renoncement"),
        ],
    ),
    "15-publicites.html": (
        ("Football : Brec renverse Valrive", None, None, "fr", None),
        [("Jean Mars", "son équipe a « explosé physiquement » après une heure de jeu")],
    ),
    "17-mal-declare.html": (
        ("Le théâtre rouvre", None, None, "fr", None),
        [],
    ),
    "18-degats.html": (
        ("L’hôpital à bout de souffle", None, None, "fr", None),
        [
            ("Émilie Garçon", "Nous sommes épuisés"),
            ("Émilie Garçon", "l’hôpital était « abandonné »"),
        ],
    ),
    "19-anglais.html": (("Flood hits the valley", None, None, "en", None), []),
    "20-enregistree.html": (
        ("La forêt brûle", None, None, "fr", None),
        [
            ("Idris Hamel", "Nous manquons de bras"),
            ("parquet de Brec", "Un suspect a été interpellé"),
        ],
    ),
    "23-communique.eml": (
        (
            "La digue sera réparée",
            "Service de presse (Zoé Müller)",
            "2024-03-12T18:05:00+01:00",
            None,
            None,
        ),
        [("Marie Durand", "La digue sera réparée avant l’été")],
    ),
}


def run(*args: str | Path | int) -> Result:
    return CliRunner().invoke(main, list(map(str, args)))


@pytest.mark.parametrize("name", READ)
def test_what_is_read_of_a_page(name: str) -> None:
    document = quoteattr.read(PAGES / name, mend=True)
    told, said = READ[name]
    known = (document.title, document.author, document.date, document.language, document.url)
    assert known == told
    result = quoteattr.extract(document.text)
    found = [(a.speaker and a.speaker.name, result[a.content[0]]) for a in result.attributions]
    for pair in said:
        assert pair in found
    assert "Intrus" not in document.text


@pytest.mark.parametrize("name", READ)
def test_paragraphs_stay_apart_and_blocks_are_told(name: str) -> None:
    document = quoteattr.read(PAGES / name)
    blocks = [block for block in document.blocks if block.span is not None]
    assert "\n\n".join(document.text[b.span.start : b.span.end] for b in blocks) == document.text
    assert all(block.kind.is_text for block in blocks)
    assert all(document.text[b.span.start : b.span.end] == b.words for b in blocks)
    assert all(not block.kind.is_text for block in document.blocks if block.span is None)
    if "Intrus" in document.source:
        told = [block.kind.value for block in document.blocks if "Intrus" in block.words]
        assert "paragraph" not in told


KINDS = [
    ("01-quotidien.html", "Tout est perdu", "caption"),
    ("01-quotidien.html", "Lire aussi", "related"),
    ("01-quotidien.html", "utilisons des cookies", "cookies"),
    ("01-quotidien.html", "Par Zoé Müller", "byline"),
    ("01-quotidien.html", "Partager", "share"),
    ("02-abonnes.html", "La suite est réservée", "paywall"),
    ("04-messages.html", "brioche", "embed"),
    ("05-diaporama.html", "Vive le roi", "caption"),
    ("10-exergue.html", "Un oui, un non", "heading"),
    ("11-carnet.html", "Bien fait", "comment"),
    ("14-chiffres.html", "ne pas toucher aux écoles", "item"),
    ("14-chiffres.html", "Voirie", "cell"),
    ("15-publicites.html", "La suite après la publicité", "advert"),
]


@pytest.mark.parametrize(("name", "words", "kind"), KINDS)
def test_what_is_no_article_is_marked_as_what_it_is(name: str, words: str, kind: str) -> None:
    document = quoteattr.read(PAGES / name)
    assert {block.kind.value for block in document.blocks if words in block.words} == {kind}


PROSE = [
    "Publié mardi, le rapport accable la mairie.",
    "Publié le 12 mars, le rapport accable la mairie.",
    "Par Valrive passent deux trains. Les élus en veulent trois.",
    "Partager le pouvoir est difficile, dit le maire.",
    "Lire, c’est vivre, dit le libraire.",
    "Accepter serait une erreur, selon lui.",
    "Le 12 mars 2024, le pont a cédé.",
]


@pytest.mark.parametrize("words", PROSE)
def test_prose_that_begins_like_furniture_is_prose(words: str) -> None:
    from quoteattr.web.kinds import kind_of_words

    assert kind_of_words(words) is None


def test_feeds_have_a_document_an_entry() -> None:
    with pytest.raises(quoteattr.QuoteattrError, match="a feed of 3 entries"):
        quoteattr.read(PAGES / "21-flux.xml")
    rss = list(quoteattr.reading.documents((PAGES / "21-flux.xml").read_bytes(), "f.xml"))
    assert [(d.name, d.title, d.author, d.site) for d in rss] == [
        ("https://phare.example/port", "Le port & la mer", "Zoé Müller", "Le Phare"),
        ("f.xml:2", "Le bac arrêté", None, "Le Phare"),
        ("f.xml:3", None, None, "Le Phare"),
    ]
    assert rss[0].date == "2024-03-12T10:00:00+01:00"
    assert "Fermez tout" not in rss[0].text
    assert [document.is_empty for document in rss] == [False, False, True]
    atom = quoteattr.read(PAGES / "22-flux.atom")
    assert (atom.name, atom.title, atom.author, atom.date) == (
        "https://gazette.example/d.html",
        "La digue",
        "Karim Lenoir",
        "2024-03-12T10:00:00Z",
    )
    assert atom.text == "La digue\n\nLa maire, Marie Durand, a dit que la digue tiendrait."


def test_a_page_saved_with_its_parts_is_a_page(tmp_path: Path) -> None:
    html = (PAGES / "01-quotidien.html").read_text(encoding="utf-8")
    path = tmp_path / "a.mhtml"
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://gazette.example/x\r\n"
        "Subject: x\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    path.write_bytes((head + html + "\r\n--b--\r\n").encode())
    assert quoteattr.read(path).text == quoteattr.read(PAGES / "01-quotidien.html").text


DOUBTS = [
    ("02-abonnes.html", "paywall"),
    ("17-mal-declare.html", "charset"),
]


@pytest.mark.parametrize(("name", "code"), DOUBTS)
def test_doubts_about_a_page_are_told(name: str, code: str) -> None:
    document = quoteattr.read(PAGES / name)
    assert [doubt.code for doubt in document.diagnostics] == [code]
    assert document.diagnostics[0].message in run(PAGES / name).stderr


def test_damage_and_language_are_told() -> None:
    codes = {
        name: {d.code for d in quoteattr.extract(quoteattr.read(PAGES / name).text).diagnostics}
        for name in ("18-degats.html", "19-anglais.html")
    }
    assert "mojibake" in codes["18-degats.html"]
    assert "not-french" in codes["19-anglais.html"]


# The command line.


def test_a_folder_goes_through_one_command() -> None:
    done = run(PAGES, "--format", "annotations")
    assert done.exit_code == 1  # one page has no article in it
    assert f"Error: {PAGES / '16-rien.html'}: no article in the page\n" in done.stderr
    assert "f.xml" not in done.stderr
    assert "21-flux.xml:3: no text in the entry" in done.stderr
    page: dict[str, Any] = json.loads(done.stdout)
    sources = {str(item["id"]).partition("#")[0] for item in page["items"]}
    assert "https://gazette.example/valrive/la-digue-cede" in sources
    assert len(sources) > 18
    assert "Intrus" not in done.stdout
    assert "pub.html" not in done.stderr  # what a browser saved beside a page


def test_a_folder_goes_to_the_report() -> None:
    done = run("report", PAGES, "--mend", "--top", 100)
    assert "Marie Durand" in done.stdout
    assert "Émilie Garçon" in done.stdout
    assert "Intrus" not in done.stdout
    assert done.stderr.count("\n") < 10


def test_a_corpus_of_pages(tmp_path: Path) -> None:
    out = tmp_path / "found.jsonl"
    (tmp_path / "pages").symlink_to(PAGES)
    done = run("corpus", tmp_path / "pages", "--out", out, "--workers", 1, "--mend")
    assert done.exit_code == 0, done.output
    assert done.stderr == "25 records, 2 failed\n"
    errors = [json.loads(line) for line in Path(f"{out}-errors.jsonl").read_text().splitlines()]
    assert [(Path(error["id"]).name, error["error"]) for error in errors] == [
        ("16-rien.html", "no article in the page"),
        ("21-flux.xml:3", "no text in the entry"),
    ]
    assert "Intrus" not in out.read_text(encoding="utf-8")


def test_files_of_other_kinds_are_told(tmp_path: Path) -> None:
    for name in ("a.txt", "b.jpg", "c.jpg", "d.css"):
        (tmp_path / name).write_text("« Oui », a dit Luc Petit.", encoding="utf-8")
    done = run(tmp_path)
    assert done.exit_code == 0
    line = f"{tmp_path}: passed over, of kinds that are not read: .css (1), .jpg (2)\n"
    assert done.stderr == line
    assert "Luc Petit" in done.stdout
    done = run("corpus", tmp_path, "--out", tmp_path / "o.jsonl", "--workers", 1)
    assert done.stderr == line + "1 records, 0 failed\n"


def test_what_has_no_name_is_known_by_its_head() -> None:
    data = (PAGES / "01-quotidien.html").read_bytes()
    done = CliRunner().invoke(main, ["-"], input=data)
    assert "Marie Durand" in done.stdout
    assert "Intrus" not in done.stdout


def test_one_format_holds_one_text() -> None:
    assert "json holds one text" in run(PAGES, "--format", "json").stderr


def test_the_report_knows_dates_and_outlets_of_pages(tmp_path: Path) -> None:
    run("report", PAGES, "--csv", tmp_path)
    outlets = (tmp_path / "outlets.csv").read_text(encoding="utf-8")
    assert {"La Gazette de Valrive", "Le Phare"} <= {
        row.split(",")[0] for row in outlets.split("\n")
    }
    assert "DIRECT" not in outlets
    assert "2024-03" in (tmp_path / "months.csv").read_text(encoding="utf-8")


def test_what_is_read_goes_on_as_a_corpus(tmp_path: Path) -> None:
    done = run("read", PAGES / "01-quotidien.html", PAGES / "21-flux.xml")
    assert done.exit_code == 0
    pages = tmp_path / "pages.jsonl"
    pages.write_text(done.stdout, encoding="utf-8")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["outlet"] for row in rows] == ["La Gazette de Valrive", "Le Phare", "Le Phare"]
    assert {"kind": "byline", "words": "Par Zoé Müller"} in rows[0]["aside"]
    out = tmp_path / "found.jsonl"
    assert run("corpus", pages, "--id", "id", "--out", out, "--workers", 1).exit_code == 0
    people = tmp_path / "people.jsonl"
    done = run("people", out, "--articles", pages, "--id", "id", "--out", people)
    assert done.exit_code == 0, done.output
    rows = [json.loads(line) for line in people.read_text(encoding="utf-8").splitlines()]
    first = {row["name"]: row["first"] for row in rows}
    assert first["Marie Durand"] == "2024-03-12"


def test_annotations_of_mended_text_are_about_the_file_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "L’été revient.".encode().decode("cp1252") + " « Oui », a dit Luc.", encoding="utf-8"
    )
    page = json.loads(run(path, "--mend", "--format", "annotations").stdout)
    (selector,) = page["items"][0]["target"]["selector"]
    assert (selector["exact"], selector["suffix"]) == ("Oui", " », a dit Luc.")
    assert selector["prefix"].startswith("Lâ€™Ã©tÃ©")
