using System.Globalization;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>
/// What a field of a panel shows: a variable that the script pointed to, or a text that is looked up in the names of the
/// object that made the panel each time it is needed, since it may come to be later.
/// </summary>
internal sealed class PanelVariable
{
    private readonly HocSession _session;
    private readonly VariableReference? _reference;
    private readonly TemplateInstance? _context;
    private readonly SourceSpan? _made;

    /// <summary>A variable pointed to.</summary>
    public PanelVariable(HocSession session, VariableReference reference) => (_session, _reference) = (session, reference);

    /// <summary>A variable, or an expression that can only be read, by its text.</summary>
    public PanelVariable(CallArguments call, string text)
        : this(call, text, call.Session.Calls.Current.Instance)
    {
    }

    /// <summary>The same in the names of an object, or of the top level.</summary>
    public PanelVariable(CallArguments call, string text, TemplateInstance? context)
    {
        _session = call.Session;
        Text = text;
        _context = context;
        _made = call.CallSite;
    }

    /// <summary>The same without a place that asked for it.</summary>
    public PanelVariable(HocSession session, string text) => (_session, Text) = (session, text);

    /// <summary>The object in whose names the text is meant; null for the top level.</summary>
    public TemplateInstance? Owner => _context;

    /// <summary>The variable pointed to; null for one named by a text.</summary>
    public VariableReference? Reference => _reference;

    /// <summary>The text; empty for a variable pointed to.</summary>
    public string Text { get; } = "";

    /// <summary>What a script calls it: the text, or a name of what is pointed to; null where no script can name it.</summary>
    public string? Name => _reference is null ? Text : VariableName.Of(_session, _reference);

    /// <summary>Whether there is anything to read or set: what was pointed to, or the object whose names the text means, may be gone.</summary>
    public bool Exists => _reference?.Exists ?? _context is not { IsDead: true };

    /// <summary>The value.</summary>
    /// <exception cref="HocException">The text names nothing, or something that cannot be set.</exception>
    public double Value
    {
        get => _reference?.Value ?? _session.CompileNumber(Text, _context, _made)();
        set
        {
            if (_reference is not null) _reference.Value = value;
            else Assign(value);
        }
    }

    /// <summary>An assignment as a script would write it, since one to a range variable sets a whole section.</summary>
    private void Assign(double value)
    {
        if (_session.Runner.BindText(Text, _context, _made) is not INumberPlace)
        {
            throw new HocException(new Diagnostic(
                RuntimeDiagnostics.NotAssignable,
                _made,
                $"'{Text}' is no variable, so its field cannot be set.",
                "Name a variable, such as soma.v(.5) or x."));
        }

        string statement = string.Create(CultureInfo.InvariantCulture, $"{{{Text} = {value:R}}}");
        _session.Runner.RunIn(_context, new SourceText("<field>", statement), "field", _made);
    }
}
