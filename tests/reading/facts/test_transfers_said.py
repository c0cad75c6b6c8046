"""Does data leave the EEA, as a sentence says it in several tongues and under any heading?"""

import pytest

from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of

FRAMES = {
    "da": "Databehandleraftale\n\n1. Formål\n\n1.1 Databehandleren behandler personoplysninger for den dataansvarlige.\n\n2. {heading}\n\n2.1 {words}\n",
    "en": "Data Processing Agreement\n\n1. Purpose\n\n1.1 The Processor processes personal data for the Controller.\n\n2. {heading}\n\n2.1 {words}\n",
    "no": "Databehandleravtale\n\n1. Formål\n\n1.1 Databehandleren behandler personopplysninger for den behandlingsansvarlige.\n\n2. {heading}\n\n2.1 {words}\n",
    "sv": "Personuppgiftsbiträdesavtal\n\n1. Ändamål\n\n1.1 Personuppgiftsbiträdet behandlar personuppgifter för den personuppgiftsansvarige.\n\n2. {heading}\n\n2.1 {words}\n",
}
HEADINGS = {
    "da": ("Overførsel til tredjelande", "Drift"),
    "en": ("International transfers", "Operations"),
    "no": ("Overføring til tredjeland", "Drift"),
    "sv": ("Överföring till tredje land", "Drift"),
}
SAID = (
    ("da", "no", "Oplysningerne må under ingen omstændigheder overføres til lande uden for EU/EØS."),
    ("da", "no", "Personoplysninger må under ingen omstændigheder overføres til tredjelande."),
    ("da", "no", "Personoplysninger må aldrig forlade EU."),
    ("da", "no", "Der sker ingen overførsel af personoplysninger til lande uden for EU."),
    ("da", "no", "Databehandleren overfører ikke oplysninger til tredjelande."),
    ("da", "no", "Overførsel til tredjelande er ikke tilladt."),
    ("da", "no", "Der må ikke ske overførsel til tredjelande eller internationale organisationer."),
    ("da", "no", "Overførsel af personoplysninger til tredjelande finder ikke sted."),
    ("da", "no", "Den dataansvarlige har ikke givet instruks om overførsel til tredjelande."),
    ("da", "no", "Al behandling sker i Danmark, og ingen oplysninger sendes ud af EU."),
    ("da", "no", "Databehandleren må ikke give personer i tredjelande adgang til oplysningerne."),
    ("da", "no", "Det er ikke tilladt at overføre personoplysninger til et tredjeland."),
    ("da", "no", "Databehandleren benytter ikke underdatabehandlere i tredjelande."),
    ("da", "no", "Ingen personoplysninger overføres til tredjelande."),
    ("da", "conditional", "Personoplysninger må kun overføres til lande uden for EU/EØS, hvis der foreligger et gyldigt overførselsgrundlag."),
    ("da", "conditional", "Databehandleren må ikke overføre personoplysninger til tredjelande uden den dataansvarliges skriftlige samtykke."),
    ("da", "conditional", "Overførsel til tredjelande kræver den dataansvarliges forudgående godkendelse."),
    ("da", "conditional", "Oplysninger må ikke forlade EU/EØS, medmindre den dataansvarlige har godkendt det skriftligt."),
    ("da", "conditional", "Overføres personoplysninger til tredjelande, skal databehandleren sikre et gyldigt overførselsgrundlag."),
    ("da", "conditional", "Overførsel til usikre tredjelande må alene ske på baggrund af EU-Kommissionens standardkontraktbestemmelser."),
    ("da", "conditional", "Hvis en underdatabehandler behandler oplysninger uden for EU/EØS, skal der være et overførselsgrundlag."),
    ("da", "conditional", "Databehandleren skal indhente skriftlig godkendelse, inden oplysninger overføres til et tredjeland."),
    ("da", "yes", "Personoplysninger overføres til vores support i Indien på grundlag af standardkontraktbestemmelserne."),
    ("da", "yes", "Der overføres personoplysninger til USA på grundlag af EU-U.S. Data Privacy Framework."),
    ("da", "yes", "Supporten i Indien kan i begrænsede tilfælde få adgang til data. Overførslen er dækket af standardkontraktbestemmelserne."),
    ("da", "yes", "Oplysningerne behandles i USA. Overførslen sker på grundlag af EU-Kommissionens standardkontraktbestemmelser."),
    ("da", "yes", "Databehandleren anvender en underdatabehandler i USA, og overførslen er omfattet af SCC."),
    ("da", "yes", "Den dataansvarlige giver instruks til, at oplysninger overføres til Canada."),
    ("da", None, "Der antages intet om DPF eller SCC. Overførselsgrundlag og lande skal afklares før endelig aftale."),
    ("da", None, "Overførselsgrundlag: udfyldes senere."),
    ("en", "no", "Personal data shall under no circumstances be transferred outside the EU/EEA."),
    ("en", "no", "The Processor does not transfer personal data to third countries."),
    ("en", "no", "Personal data never leaves the European Union."),
    ("en", "no", "No personal data is transferred to third countries."),
    ("en", "no", "Transfers to third countries are prohibited."),
    ("en", "no", "The Processor must not transfer personal data to any country outside the EEA."),
    ("en", "no", "Personal data is not transferred to, or accessed from, countries outside the EEA."),
    ("en", "conditional", "The Processor may not transfer personal data outside the EEA without the prior written consent of the Controller."),
    ("en", "conditional", "If personal data is transferred outside the EEA, the parties shall ensure adequate protection. To achieve this, the parties shall rely on EU approved standard contractual clauses for the transfer."),
    ("en", "conditional", "Processing in other countries is only permitted with the prior consent of the Controller and if an adequacy decision is in place."),
    ("en", "conditional", "Engaging subcontractors outside the European Union is only permitted with prior consent and if other suitable guarantees ensure an adequate level of protection."),
    ("en", "conditional", "Any transfer to a third country requires the Controller's prior written approval."),
    ("en", "conditional", "Transfers outside the EEA are subject to Chapter V of the GDPR and require appropriate safeguards."),
    ("en", "conditional", "Where personal data is to be transferred outside the EEA, the Processor shall put in place standard contractual clauses."),
    ("en", "yes", "Personal data is stored in the United States. The transfer is covered by the standard contractual clauses."),
    ("en", "yes", "Our support team in India may access the data. Transfers rely on the Standard Contractual Clauses."),
    ("en", "yes", "Personal data is transferred to the United States under the EU-U.S. Data Privacy Framework."),
    ("en", "yes", "The Controller authorises the transfer of personal data to sub-processors in Canada and Japan."),
    ("en", None, "Transfer mechanism: to be confirmed."),
    ("no", "no", "Personopplysninger skal ikke overføres til land utenfor EØS."),
    ("no", "no", "Opplysningene skal under ingen omstendighet overføres til tredjeland."),
    ("no", "no", "Det skjer ingen overføring til tredjeland."),
    ("no", "conditional", "Ingen overføring til tredjeland er godkjent uten ny skriftlig instruks fra den behandlingsansvarlige."),
    ("no", "conditional", "Overføring til tredjeland kan bare skje etter skriftlig godkjenning."),
    ("no", "yes", "Leverandørens datterselskap i USA kan få tilgang til data. Overføringene er dekket av standard personvernbestemmelser."),
    ("no", "yes", "Opplysninger overføres til USA med grunnlag i EU–US Data Privacy Framework."),
    ("sv", "no", "Personuppgifter får under inga omständigheter överföras till tredje land."),
    ("sv", "no", "Ingen överföring till tredje land sker."),
    ("sv", "conditional", "Personuppgifter får inte överföras till tredje land utan skriftligt godkännande."),
    ("sv", "conditional", "Överföring till tredje land får endast ske om det finns stöd i kapitel V i dataskyddsförordningen."),
    ("sv", "yes", "Personuppgifter överförs till USA med stöd av standardavtalsklausuler."),
    ("en", None, "Access outside office hours is only permitted with prior approval."),
    ("da", None, "Spillerne overføres ikke til andre hold uden trænerens samtykke."),
    ("en", None, "The transfer is covered by the rules of the league."),
)  # fmt: skip


@pytest.mark.parametrize(("language", "code", "words"), SAID)
def test_what_a_sentence_says_of_transfers_under_any_heading(language, code, words):
    for heading in HEADINGS[language] if code else HEADINGS[language][1:]:
        told = facts_of(read_text(FRAMES[language].format(heading=heading, words=words), name="x"))[
            "third_country"
        ]

        assert (told["code"] if told else None) == code


def test_what_is_still_to_be_found_out_is_not_agreed():
    words = "Overførselsgrundlag og modtagere skal afklares, før aftalen er færdig."
    text = FRAMES["da"].format(heading=HEADINGS["da"][0], words=words)

    assert facts_of(read_text(text, name="x"))["third_country"] is None
