from django.urls import include, path

from participatie.stijl import stijl

handler429 = "participatie.fouten.te_vaak"
handler500 = "participatie.fouten.storing"

urlpatterns = [
    path("", include("experimenten.urls")),
    path("", include("trajecten.urls")),
    path("", include("netwerk.urls")),
    path("stijl/", stijl, name="stijl"),
]
