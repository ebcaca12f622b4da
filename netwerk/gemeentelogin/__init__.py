"""The login that people already have at their gemeente, over OpenID Connect (domain.md 8.2 to 8.4).

It says who somebody is and nothing else: what that person may do here is given here. It never makes an account, and
never finds one by mail address: a lid joins the two once, logged in.
"""
