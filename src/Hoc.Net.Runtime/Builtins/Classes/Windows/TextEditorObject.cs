using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's TextEditor: a window of text, of which the text is kept.</summary>
[HocClass("TextEditor", "new TextEditor(\"text\", rows, columns)", "A window of text.", Most = 3)]
internal sealed class TextEditorObject : HocObject, IWindow
{
    private string _text;
    private bool _isReadOnly;

    /// <summary>Makes one with a text.</summary>
    public TextEditorObject(CallArguments call) => _text = call.Count > 0 ? call.String(1) : "";

    /// <inheritdoc/>
    public bool IsMapped { get; private set; }

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
        if (!IsMapped) call.Session.Screen.Place(this);
        IsMapped = true;
        return 0;
    }
}
