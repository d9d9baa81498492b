namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's Deck: a box of which one window is seen at a time.</summary>
[HocClass("Deck", "new Deck()", "A box of which one window is seen at a time.", Most = 1)]
internal sealed class DeckObject(CallArguments call) : BoxObject(call)
{
    private int _seen = -1;

    [HocMethod("flip_to", "deck.flip_to(i)", "Shows window i, or none for -1; gives which one is seen.", Most = 1)]
    public double FlipTo(CallArguments call)
    {
        if (call.Count > 0) _seen = call.Integer(1) is var i && i < Contents.Count ? i : -1;
        return _seen;
    }

    [HocMethod("remove_last", "deck.remove_last()", "Removes the window added last.", Most = 0)]
    public double RemoveLast() => RemoveAt(Contents.Count - 1);

    [HocMethod("remove", "deck.remove(i)", "Removes window i.", Least = 1, Most = 1)]
    public double Remove(CallArguments call) => RemoveAt(call.Integer(1));

    [HocMethod("move_last", "deck.move_last(i)", "Makes the window added last window i.", Least = 1, Most = 1)]
    public double MoveLast(CallArguments call)
    {
        if (Contents.Count == 0) return 0;
        var last = Contents[^1];
        int place = call.Integer(1, 0, Contents.Count - 1);
        Contents.RemoveAt(Contents.Count - 1);
        Contents.Insert(place, last);
        return 0;
    }

    private double RemoveAt(int index)
    {
        if ((uint)index >= (uint)Contents.Count) return 0;
        Contents.RemoveAt(index);
        if (_seen >= Contents.Count) _seen = -1;
        return 0;
    }
}
