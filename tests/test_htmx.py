"""The comparison of a swapped part with a page sees a difference, and none where there is none."""

import pytest
from django.http import HttpResponse

from tests.htmx import assert_fragment_is_gelijk

BLAD = '<h1>Lijst</h1><ul id="lijst">\n  <li class="a" id="x">Eén <br>twee</li>\n</ul><p>Onder</p>'


@pytest.mark.parametrize("deel", ['<ul id="lijst"><li id="x" class="a">Eén<br>  twee</li></ul>', BLAD])
def test_same_part_is_equal(deel):
    assert_fragment_is_gelijk(HttpResponse(deel), HttpResponse(BLAD), id_="lijst")


@pytest.mark.parametrize(
    "deel", ["", '<ul id="lijst"><li class="b" id="x">Eén<br>twee</li></ul>', '<ul id="lijst"></ul>']
)
def test_other_part_is_not_equal(deel):
    with pytest.raises(AssertionError):
        assert_fragment_is_gelijk(HttpResponse(deel), HttpResponse(BLAD), id_="lijst")


def test_page_without_the_part_is_no_comparison():
    with pytest.raises(AssertionError, match="no element"):
        assert_fragment_is_gelijk(HttpResponse(""), HttpResponse(""), id_="lijst")
