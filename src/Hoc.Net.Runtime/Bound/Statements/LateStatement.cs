using Hoc.Net.Language.Hoc;
using Hoc.Net.Runtime.Binding;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary>
/// A statement that is bound when it is first executed, since it may mention names that statements before it declare; and
/// again when a name has changed its kind, or was unknown the last time.
/// </summary>
internal sealed class LateStatement(Binder binder, StatementSyntax syntax) : Statement
{
    private Statement? _bound;
    private int _version;

    /// <summary>The statement it stands for, if it may be executed again as it is.</summary>
    public Statement? BoundFor(HocSession session) => _version == session.NamesVersion ? _bound : null;

    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        if (_bound is { } bound && _version == frame.Session.NamesVersion) return bound.Execute(frame);
        return Bind(frame).Execute(frame);
    }

    private Statement Bind(Frame frame)
    {
        Statement statement = binder.BindNow(syntax, out bool isFinal);
        _bound = isFinal ? statement : null;
        _version = frame.Session.NamesVersion;
        return statement;
    }
}
