using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>new Template(a, b)</c>.</summary>
internal sealed class NewObject(SourceSpan span, HocClass type, Expression[] arguments) : ObjectExpression(span)
{
    /// <inheritdoc/>
    public override HocObject EvaluateObject(Frame frame)
    {
        ValueStack stack = frame.Session.Calls.Arguments;
        int height = stack.Count;
        ProcedureCall.PushArguments(frame, arguments);
        frame.At = this;
        HocObject instance = type.Create(new CallArguments(frame.Session, type.Name, stack.Above(height), this));
        stack.Cut(height);
        frame.Session.Temporaries.Note(instance);
        return instance;
    }
}
