from django.urls import path

from experimenten.views import home

urlpatterns = [
    path("", home.home, name="home"),
    path("netwerk/<slug:slug>/", home.netwerk_bekijken, name="netwerk_bekijken"),
]
