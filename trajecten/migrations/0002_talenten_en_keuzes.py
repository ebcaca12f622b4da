"""Load the vocabulary of the talentprofiel. Frozen: later changes come in later migrations, keys keep their meaning."""

from datetime import date

from django.db import migrations

GELDIG_VAN = date(2026, 1, 1)

GROEPEN = [
    ("mensen", "Omgaan met mensen", "mensen-praatje"),
    ("handen", "Werken met uw handen", "handen-klussen"),
    ("buiten", "Buiten en dieren", "buiten-tuin"),
    ("regelen", "Regelen en ordenen", "regelen-lijsten"),
    ("ik", "Hoe u werkt", "ik-op_tijd"),
    ("maken", "Maken en bedenken", "maken-ideeen"),
    ("taal", "Taal en computer", "taal-computer"),
    ("vervoer", "Vervoer", "vervoer-auto"),
]

# Per group: code, text, element of VUM (or the code of a gedragscompetentie), and its code when it has one.
TALENTEN = {
    "mensen": [
        ("luisteren", "Ik kan goed luisteren", "24104"),
        ("helpen", "Ik help graag andere mensen", "24104"),
        ("ouderen", "Ik ga goed om met ouderen", "24104"),
        ("kinderen", "Ik ga goed om met kinderen", "24104"),
        ("praatje", "Ik maak makkelijk een praatje", "24107"),
        ("samenwerken", "Ik werk graag samen", "24105"),
        ("gasten", "Ik ontvang graag gasten", "24119"),
        ("klanten", "Ik help graag klanten", "24119"),
        ("uitleggen", "Ik kan goed dingen uitleggen", "24102"),
        ("rustig_blijven", "Ik blijf rustig bij ruzie", "24123"),
    ],
    "handen": [
        ("koken", "Ik kan koken", "vak"),
        ("bakken", "Ik kan brood of taart bakken", "vak"),
        ("schoonmaken", "Ik kan goed schoonmaken", "vak"),
        ("wassen", "Ik kan wassen en strijken", "vak"),
        ("inpakken", "Ik kan spullen netjes inpakken", "vak"),
        ("klussen", "Ik kan klussen in huis", "vak"),
        ("schilderen_huis", "Ik kan een muur schilderen", "vak"),
        ("hout", "Ik kan werken met hout", "vak"),
        ("metaal", "Ik kan werken met metaal", "vak"),
        ("fiets_maken", "Ik kan een fiets repareren", "vak"),
        ("naaien", "Ik kan kleding naaien", "vak"),
        ("machine", "Ik kan werken met een machine", "24112"),
    ],
    "buiten": [
        ("tuin", "Ik kan werken in een tuin", "vak"),
        ("planten", "Ik kan planten laten groeien", "vak"),
        ("dieren", "Ik zorg graag voor dieren", "vak"),
        ("boerderij", "Ik kan helpen op een boerderij", "vak"),
        ("buiten", "Ik werk graag buiten", "int"),
        ("opruimen", "Ik houd straten en parken schoon", "vak"),
    ],
    "regelen": [
        ("plannen", "Ik kan goed plannen", "24118"),
        ("ordenen", "Ik kan spullen goed ordenen", "24118"),
        ("lijsten", "Ik kan lijsten bijhouden", "24118"),
        ("rekenen", "Ik kan goed rekenen", "vak"),
        ("telefoon", "Ik neem graag de telefoon op", "24119"),
        ("verkopen", "Ik kan goed verkopen", "24108"),
        ("organiseren", "Ik organiseer graag een activiteit", "24118"),
        ("groep_leiden", "Ik kan een groep leiden", "24101"),
    ],
    "ik": [
        ("op_tijd", "Ik kom op tijd", "24121"),
        ("afspraken", "Ik houd mij aan afspraken", "24121"),
        ("netjes", "Ik werk netjes", "24120"),
        ("precies", "Ik werk rustig en precies", "24120"),
        ("doorzetten", "Ik ga door als het moeilijk is", "24124"),
        ("leren", "Ik leer graag nieuwe dingen", "24116"),
        ("zelf_beginnen", "Ik begin zelf aan een taak", "24100"),
        ("tempo", "Ik kan snel werken", "24123"),
        ("wennen", "Ik wen makkelijk aan iets nieuws", "24122"),
        ("eerlijk", "Ik ben eerlijk", "24106"),
    ],
    "maken": [
        ("ideeen", "Ik heb vaak goede ideeën", "24115"),
        ("oplossen", "Ik kan problemen oplossen", "24113"),
        ("tekenen", "Ik kan tekenen of schilderen", "vak"),
        ("muziek", "Ik kan muziek maken of zingen", "vak"),
        ("foto", "Ik kan mooie foto's maken", "vak"),
        ("breien", "Ik kan breien of haken", "vak"),
    ],
    "taal": [
        ("nederlands", "Ik spreek Nederlands", "taal", "nld"),
        ("fries", "Ik spreek Fries", "taal", "fry"),
        ("andere_taal", "Ik spreek nog een andere taal", "taal"),
        ("vertalen", "Ik kan vertalen voor anderen", "vak"),
        ("schrijven", "Ik kan goed schrijven", "24110"),
        ("groep_praten", "Ik praat makkelijk voor een groep", "24109"),
        ("mailen", "Ik kan mailen en internet gebruiken", "vak"),
        ("computer", "Ik kan werken op een computer", "vak"),
    ],
    "vervoer": [
        ("fietsen", "Ik kan fietsen", "verv", "3"),
        ("bus", "Ik kan reizen met de bus", "verv", "5"),
        ("auto", "Ik heb een rijbewijs", "rij", "B"),
        ("brengen", "Ik kan spullen of mensen brengen", "vak"),
        ("heftruck", "Ik kan rijden op een heftruck", "vak"),
        ("trekker", "Ik kan rijden op een trekker", "vak"),
    ],
}

# Per part of the questions: code, text, picture, code of a VUM vervoermiddel.
KEUZES = {
    "wens": [
        ("betaald-werk", "Werken en geld verdienen", "regelen-verkopen"),
        ("passend-werk", "Werk dat past bij wat ik kan", "maken-oplossen"),
        ("werken-en-leren", "Werken en leren tegelijk", "handen-klussen"),
        ("op-het-werk", "Hoe het gaat op een werkplek", "mensen-samenwerken"),
        ("ervaring", "Ervaring met werk krijgen", "energie-iets-maken"),
        ("taal", "Beter lezen, schrijven of praten", "taal-schrijven"),
        ("eigen-bedrijf", "Een eigen bedrijf beginnen", "mensen-klanten"),
        ("opleiding", "Een cursus of opleiding doen", "ik-leren"),
        ("vrijwillig", "Vrijwilligerswerk doen", "mensen-helpen"),
        ("fijne-dag", "Overdag iets fijns te doen hebben", "dagdeel-middag"),
    ],
    "energie": [
        ("samen-zijn", "Samen zijn met anderen", "energie-samen-zijn"),
        ("buiten-zijn", "Buiten zijn", "energie-buiten-zijn"),
        ("rust", "Rust om mij heen", "energie-rust"),
        ("iets-maken", "Iets maken", "energie-iets-maken"),
        ("helpen", "Iemand helpen", "energie-helpen"),
        ("leren", "Iets nieuws leren", "energie-leren"),
        ("bewegen", "Bewegen en sporten", "energie-bewegen"),
        ("muziek", "Muziek", "energie-muziek"),
        ("dieren", "Dieren", "energie-dieren"),
        ("nieuwe-mensen", "Nieuwe mensen ontmoeten", "energie-nieuwe-mensen"),
        ("vaste-taken", "Weten wat ik ga doen", "energie-vaste-taken"),
        ("iets-bereiken", "Iets afmaken", "energie-iets-bereiken"),
    ],
    "drukte": [
        ("rustig", "Rustig", "plek-rustig"),
        ("druk", "Druk", "plek-druk"),
        ("maakt-niet-uit", "Maakt niet uit", "plek-maakt-niet-uit"),
    ],
    "ruimte": [
        ("binnen", "Binnen", "plek-binnen"),
        ("buiten", "Buiten", "plek-buiten"),
        ("maakt-niet-uit", "Maakt niet uit", "plek-maakt-niet-uit"),
    ],
    "gezelschap": [
        ("alleen", "Alleen", "plek-alleen"),
        ("samen", "Samen", "plek-samen"),
        ("maakt-niet-uit", "Maakt niet uit", "plek-maakt-niet-uit"),
    ],
    "taken": [
        ("vaste-taken", "Elke keer hetzelfde werk", "plek-vaste-taken"),
        ("afwisseling", "Steeds ander werk", "plek-afwisseling"),
        ("maakt-niet-uit", "Maakt niet uit", "plek-maakt-niet-uit"),
    ],
    "dag": [
        ("maandag", "Maandag"),
        ("dinsdag", "Dinsdag"),
        ("woensdag", "Woensdag"),
        ("donderdag", "Donderdag"),
        ("vrijdag", "Vrijdag"),
        ("zaterdag", "Zaterdag"),
        ("zondag", "Zondag"),
    ],
    "dagdeel": [
        ("ochtend", "In de ochtend", "dagdeel-ochtend"),
        ("middag", "In de middag", "dagdeel-middag"),
        ("avond", "In de avond", "dagdeel-avond"),
    ],
    "uren": [
        ("tot-4", "Tot 4 uur in de week"),
        ("4-tot-8", "4 tot 8 uur in de week"),
        ("8-tot-16", "8 tot 16 uur in de week"),
        ("16-tot-24", "16 tot 24 uur in de week"),
        ("vanaf-24", "24 uur of meer in de week"),
    ],
    "vervoer": [
        ("lopen", "Ik loop", "vervoer-lopen", "9"),
        ("fiets", "Met de fiets", "vervoer-fiets", "3"),
        ("bus", "Met de bus of trein", "vervoer-bus", "5"),
        ("auto", "Met de auto", "vervoer-auto", "1"),
        ("brommer", "Met de brommer", "vervoer-brommer", "2"),
        ("gebracht", "Iemand brengt mij", "vervoer-gebracht", "9"),
    ],
    "reistijd": [
        ("15", "Tot 15 minuten"),
        ("30", "Tot 30 minuten"),
        ("60", "Tot 1 uur"),
        ("langer", "Langer dan 1 uur"),
    ],
    "nodig": [
        ("uitleg", "Iemand die het uitlegt", "nodig-uitleg"),
        ("pauze", "Genoeg pauzes", "nodig-pauze"),
        ("rust", "Een rustige plek", "nodig-rust"),
        ("taken-op-plaatjes", "Taken op plaatjes", "nodig-taken-op-plaatjes"),
        ("hulp-met-lezen", "Hulp met lezen", "nodig-hulp-met-lezen"),
        ("toegankelijk", "Een gebouw zonder drempels", "nodig-toegankelijk"),
        ("vaste-persoon", "Een vaste persoon die helpt", "nodig-vaste-persoon"),
    ],
}


def laad(apps, schema_editor):
    Talentgroep = apps.get_model("trajecten", "Talentgroep")
    Talent = apps.get_model("trajecten", "Talent")
    Keuze = apps.get_model("trajecten", "Keuze")
    groepen = {
        sleutel: Talentgroep.objects.create(sleutel=sleutel, naam=naam, pictogram=pictogram, volgorde=volgorde)
        for volgorde, (sleutel, naam, pictogram) in enumerate(GROEPEN, start=1)
    }
    Talent.objects.bulk_create(
        _talent(Talent, groepen[groep], volgorde, *rij)
        for groep, rijen in TALENTEN.items()
        for volgorde, rij in enumerate(rijen, start=1)
    )
    Keuze.objects.bulk_create(
        _keuze(Keuze, onderdeel, volgorde, *rij)
        for onderdeel, rijen in KEUZES.items()
        for volgorde, rij in enumerate(rijen, start=1)
    )


def _talent(Talent, groep, volgorde, code, tekst, vum, vum_code=""):
    if vum.isdigit():
        vum, vum_code = "competentie", vum
    return Talent(
        sleutel=f"{groep.sleutel}.{code}",
        groep=groep,
        tekst=tekst,
        vum_soort=vum,
        vum_code=vum_code,
        pictogram=f"{groep.sleutel}-{code}",
        volgorde=volgorde,
        geldig_van=GELDIG_VAN,
    )


def _keuze(Keuze, onderdeel, volgorde, code, tekst, pictogram="", vum_code=""):
    return Keuze(
        sleutel=f"{onderdeel}.{code}",
        onderdeel=onderdeel,
        tekst=tekst,
        vum_code=vum_code,
        pictogram=pictogram,
        volgorde=volgorde,
        geldig_van=GELDIG_VAN,
    )


def haal_weg(apps, schema_editor):
    for naam in ("Talent", "Talentgroep", "Keuze"):
        apps.get_model("trajecten", naam).objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("trajecten", "0001_initial")]

    operations = [migrations.RunPython(laad, haal_weg)]
