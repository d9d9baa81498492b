using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Values;

/// <summary>The storage of an objref variable, an array or (one element) not. Declaring it again lets go of all it held.</summary>
internal sealed class ObjectArray
{
    /// <summary>Storage with all elements NULLobject.</summary>
    public ObjectArray(int[] dimensions)
    {
        Dimensions = dimensions;
        Slots = MakeSlots(dimensions);
    }

    /// <summary>The sizes, one an index; none for a scalar.</summary>
    public int[] Dimensions { get; private set; }

    /// <summary>The elements, row by row; a scalar has one.</summary>
    public ObjectSlot[] Slots { get; private set; }

    /// <summary>Declares the variable again.</summary>
    public void Redeclare(int[] dimensions)
    {
        ObjectSlot[] old = Slots;
        Dimensions = dimensions;
        Slots = MakeSlots(dimensions);
        foreach (ObjectSlot slot in old) slot.Value = null;
    }

    /// <summary>Lets go of all objects.</summary>
    public void Clear()
    {
        foreach (ObjectSlot slot in Slots) slot.Value = null;
    }

    private static ObjectSlot[] MakeSlots(int[] dimensions)
    {
        var slots = new ObjectSlot[ArrayShape.Count(dimensions)];
        for (int i = 0; i < slots.Length; i++) slots[i] = new ObjectSlot();
        return slots;
    }
}
