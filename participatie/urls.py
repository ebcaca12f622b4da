from django.urls import include, path

urlpatterns = [
    path("", include("experimenten.urls")),
    path("", include("trajecten.urls")),
    path("", include("netwerk.urls")),
]
