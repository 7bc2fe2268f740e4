"""Our own packaged Streamlit components."""
