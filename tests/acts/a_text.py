"""A short agreement as a customer would hand it in, with invented parties and our own words.

It does not say which of the two is the controller, so that there is a question to answer.
"""

A_TEXT = """Databehandleraftale

mellem

Bakkedal Museum
CVR-nr. 99136715
Bakken 4, 5999 Bakkedal

og

Nordlys Drift A/S
CVR-nr. 99349530
Polarlysvej 12, 9998 Nordlyshavn
("databehandleren")

1. Instruks

1.1 Databehandleren behandler kun personoplysninger, når der foreligger en dokumenteret instruks fra den dataansvarlige.

1.2 Databehandleren underretter omgående den dataansvarlige, hvis en instruks efter databehandlerens mening er i strid med databeskyttelsesforordningen.

2. Underdatabehandlere

2.1 Databehandleren har den dataansvarliges generelle godkendelse til at bruge underdatabehandlere.

2.2 Databehandleren skal skriftligt underrette den dataansvarlige om planlagte ændringer med mindst 30 dages varsel.

3. Brud på persondatasikkerheden

3.1 Databehandleren underretter uden unødig forsinkelse den dataansvarlige om et brud på persondatasikkerheden.

3.2 Underretningen skal om muligt ske senest 24 timer efter, at databehandleren er blevet bekendt med bruddet.

4. Ikrafttræden og ophør

4.1 Aftalen træder i kraft på datoen for begge parters underskrift heraf.

4.2 Underskrift

På vegne af den dataansvarlige
Navn: Karen Vestergaard Lund
Dato: 1. september 2026

På vegne af databehandleren
Navn: Rasmus Nordentoft Bjerre
Dato: 4. september 2026
"""
