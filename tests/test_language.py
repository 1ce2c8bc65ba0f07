"""English is told cheaply; other languages by langdetect."""

from __future__ import annotations

import sys

import pytest

from linter.text.language import detect, looks_english
from linter.text.words import tokens, vocabulary

ENGLISH = [
    "The harbour board said on Tuesday that it would close the old ferry terminal for good, after"
    " engineers found cracks in eleven of its piers and warned that a winter storm could bring it"
    " down. Fishermen who moor there have asked for more time.",
    "Results: Norwich 2 Leeds 1, Hull 0 Derby 0, Stoke 3 Wigan 3. Scorers: Pukki, Sargent; Bamford;"
    " Campbell, Powell, Brown; Keane 2, Lang.",
    "Mayor quits over bridge",
    "",
    "Zhao Wei, Zhang Lei, Nguyen Thi Mai and Kim Min-jun were all named in the team",
]
OTHERS = {
    "es": "El ayuntamiento anunció el martes que cerrará la antigua terminal de transbordadores,"
    " porque los ingenieros hallaron grietas en once de sus pilares y temen que una tormenta de"
    " invierno la derribe. Los pescadores que amarran allí han pedido más tiempo.",
    "fr": "La mairie a annoncé mardi qu'elle fermerait l'ancien terminal des ferries, car les"
    " ingénieurs ont trouvé des fissures dans onze de ses piliers et craignent qu'une tempête"
    " d'hiver ne le renverse. Les pêcheurs qui y amarrent ont demandé un délai.",
    "de": "Die Stadt teilte am Dienstag mit, dass sie den alten Fährhafen schließen werde, weil"
    " Ingenieure in elf Pfeilern Risse gefunden haben und fürchten, dass ein Wintersturm ihn"
    " umwirft. Die Fischer, die dort anlegen, baten um mehr Zeit.",
    "pt": "A prefeitura anunciou na terça-feira que vai fechar o antigo terminal de balsas, porque"
    " os engenheiros encontraram fissuras em onze dos seus pilares e temem que uma tempestade de"
    " inverno o derrube. Os pescadores que atracam ali pediram mais tempo.",
    "ru": "Городской совет сообщил во вторник, что закроет старый паромный терминал, потому что"
    " инженеры нашли трещины в одиннадцати опорах и опасаются, что зимний шторм его разрушит."
    " Рыбаки, которые там швартуются, попросили отсрочки.",
    "zh": "市政府星期二宣布，将关闭旧渡轮码头，因为工程师在十一根桥墩中发现了裂缝，"
    "担心冬季风暴会把它摧毁。在那里停泊的渔民要求给他们更多时间。",
    "ja": "市は火曜日、古いフェリーターミナルを閉鎖すると発表した。技師が十一本の橋脚に"
    "ひび割れを見つけ、冬の嵐で倒れる恐れがあるためだ。漁師たちは時間がほしいと求めている。",
    "ko": "시는 화요일 낡은 여객선 터미널을 폐쇄하겠다고 발표했다. 기술자들이 교각 열한 개에서"
    " 균열을 발견했기 때문이다. 어민들은 시간을 더 달라고 요청했다.",
    "vi": "Hôm thứ Ba, thành phố thông báo sẽ đóng cửa bến phà cũ vì các kỹ sư đã tìm thấy vết nứt"
    " ở mười một trụ và lo ngại một cơn bão mùa đông sẽ làm nó sụp đổ. Ngư dân neo đậu ở đó đã"
    " xin thêm thời gian.",
}


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_told_by_its_words_or_tokens(text: str) -> None:
    assert looks_english(vocabulary(text))
    assert looks_english(tokens(text))


@pytest.mark.parametrize(("language", "text"), OTHERS.items())
def test_other_languages_are_detected(language: str, text: str) -> None:
    assert not looks_english(vocabulary(text))
    assert detect(text) == language


def test_detection_gives_the_same_answer_every_time() -> None:
    mixed = (
        "Der Minister said that the Reform ist necessary und will bald kommen, he added gestern."
    )
    assert len({detect(mixed) for _ in range(5)}) == 1


@pytest.mark.parametrize("text", ["", "1234 5678 " * 20, "!?", "Paris", "OK"])
def test_what_is_no_language_is_not_guessed(text: str) -> None:
    assert detect(text) is None


def test_english_needs_no_langdetect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "langdetect", None)
    assert looks_english(vocabulary(ENGLISH[0]))
