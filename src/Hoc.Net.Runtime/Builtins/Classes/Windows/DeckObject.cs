using Hoc.Net.Runtime.Builtins.Windows;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's Deck: a box of which one window is seen at a time.</summary>
[HocClass("Deck", "new Deck()", "A box of which one window is seen at a time.", Most = 1)]
internal sealed class DeckObject(CallArguments call) : WindowContainer(call)
{
    private IWindow? _seen;

    /// <summary>The window that is seen; null for none.</summary>
    public IWindow? Seen => _seen is not null && Contents.Contains(_seen) ? _seen : null;

    [HocMethod("flip_to", "deck.flip_to(i)", "Shows window i, or none for -1; gives i.", Least = 1, Most = 1)]
    public double FlipTo(CallArguments call)
    {
        int index = call.Integer(1, -1, Contents.Count - 1);
        _seen = index < 0 ? null : Contents[index];
        return index;
    }

    [HocMethod("remove_last", "deck.remove_last()", "Removes the window added last, if there is any.", Most = 0)]
    public double RemoveLast()
    {
        if (Contents.Count > 0) Session.Screen.Remove(Contents[^1]);
        return 0;
    }

    [HocMethod("remove", "deck.remove(i)", "Removes window i.", Least = 1, Most = 1)]
    public double Remove(CallArguments call)
    {
        Session.Screen.Remove(Contents[IndexFrom(call)]);
        return 0;
    }

    [HocMethod("move_last", "deck.move_last(i)", "Makes the window added last window i.", Least = 1, Most = 1)]
    public double MoveLast(CallArguments call)
    {
        int place = IndexFrom(call);
        IWindow last = Contents[^1];
        Contents.RemoveAt(Contents.Count - 1);
        Contents.Insert(place, last);
        return 0;
    }

    [HocMethod("save", "deck.save(\"statement\")", "What shall be executed when a session file is written; there, save(\"text\") adds a line to the file.", Least = 1, Most = 1)]
    public double Save(CallArguments call)
    {
        if (SessionText is { } text) text.Append(call.String(1)).Append('\n');
        else SaveAction = PanelFunctions.ActionOf(call, call.String(1));
        return 1;
    }

    private int IndexFrom(CallArguments call)
    {
        if (Contents.Count > 0) return call.Integer(1, 0, Contents.Count - 1);
        throw call.Fault(RuntimeDiagnostics.IndexOutOfRange, $"{Name} holds no window.", "Make windows between intercept(1) and intercept(0).");
    }
}
