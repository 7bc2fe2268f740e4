"""The floor: the least that a Streamlit app can be: a checkbox and a line of text that changes with it."""

import streamlit as st

ticked = st.checkbox("Tick")
st.text("on" if ticked else "off")
