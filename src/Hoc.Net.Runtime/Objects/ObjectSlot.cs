namespace Hoc.Net.Runtime.Objects;

/// <summary>An objref variable or an element of an objref array: it holds the object it refers to.</summary>
internal sealed class ObjectSlot
{
    private HocObject? _value;

    /// <summary>The object, or null for NULLobject. Assigning holds the new one before the old one is let go.</summary>
    public HocObject? Value
    {
        get => _value;
        set
        {
            value?.Retain();
            HocObject? old = _value;
            _value = value;
            old?.Release();
        }
    }
}
