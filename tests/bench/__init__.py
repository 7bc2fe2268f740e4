"""Bench: the speed of the toolbox beside an empty Streamlit app, measured in one run (`make bench`)."""
