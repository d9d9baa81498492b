using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary>
/// A proc, func, obfunc or iterator of a template. Without arguments it may be called without parentheses; a single argument
/// may stand in brackets, as old scripts have it.
/// </summary>
internal sealed class ProcedureMember(Symbol symbol) : Member
{
    /// <summary>The name.</summary>
    public Symbol Symbol => symbol;

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame)
    {
        Frame ended = Run(owner, use, frame);
        return symbol.Procedure.Kind switch
        {
            ProcedureKind.ObjectFunction => HocValue.Of(ended.ObjectResult),
            ProcedureKind.Function => ended.NumberResult,
            _ => 0,
        };
    }

    /// <inheritdoc/>
    public override double GetNumber(HocObject owner, MemberExpression use, Frame frame)
    {
        Frame ended = Run(owner, use, frame);
        return symbol.Procedure.Kind switch
        {
            ProcedureKind.Function => ended.NumberResult,
            ProcedureKind.ObjectFunction => throw use.NotA(HocValueKind.Object, HocValueKind.Number),
            _ => 0,
        };
    }

    /// <inheritdoc/>
    public override Completion Iterate(HocObject owner, MemberExpression use, Frame frame, Statement body)
    {
        ProcedureCall.PushArguments(frame, use.Arguments);
        owner.Retain();
        Completion completion = frame.Session.Calls.RunIterator(
            symbol.Procedure, Instance(owner), use.Arguments.Length, body, frame, use);
        owner.Release();
        return completion;
    }

    private Frame Run(HocObject owner, MemberExpression use, Frame frame)
    {
        if (use.Indices.Indices.Length > 1) throw use.NoArray();
        Expression[] arguments = use.CallArguments;
        ProcedureCall.PushArguments(frame, arguments);
        return frame.Session.Calls.Run(symbol.Procedure, Instance(owner), arguments.Length, use);
    }

    private TemplateInstance? Instance(HocObject owner) =>
        symbol.Procedure.Template is null ? null : (TemplateInstance)owner;
}
