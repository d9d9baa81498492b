using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's TextEditor: a window of text, of which the text is kept.</summary>
[HocClass("TextEditor", "new TextEditor(\"text\", rows, columns)", "A window of text.", Most = 3)]
internal sealed class TextEditorObject : HocObject, IWindow
{
    private readonly Screen _screen;
    private string _text = "";
    private bool _isReadOnly;

    /// <summary>Makes one with a text.</summary>
    public TextEditorObject(CallArguments call)
    {
        _screen = call.Session.Screen;
        if (call.Count > 0) _text = call.String(1);
        if (call.Count > 1) (_, _) = (call.Number(2), call.Number(3, 0));
    }

    /// <inheritdoc/>
    public bool IsMapped { get; private set; }

    /// <inheritdoc/>
    public string Title { get; private set; } = "";

    [HocMethod("text", "editor.text(\"text\")", "The text; with an argument, sets it.", Most = 1)]
    public string Text(CallArguments call)
    {
        if (call.Count > 0) _text = call.String(1);
        return _text;
    }

    [HocMethod("readonly", "editor.readonly(on)", "1 when a user may not change the text; with an argument, sets it.", Most = 1)]
    public double ReadOnly(CallArguments call)
    {
        if (call.Count > 0) _isReadOnly = call.Number(1) != 0;
        return _isReadOnly ? 1 : 0;
    }

    [HocMethod("map", "editor.map(\"title\", left, top, width, height)", "Shows the window.", Most = 5)]
    public double Map(CallArguments call)
    {
        if (call.Count > 0) Title = call.String(1);
        if (!IsMapped) _screen.Place(this);
        IsMapped = true;
        return 0;
    }

    /// <inheritdoc/>
    protected override void OnEnding() => _screen.Remove(this);
}
