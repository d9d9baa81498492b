using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Objects.Members;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Verbatim;

/// <summary>A method that the code of a mechanism provides.</summary>
/// <param name="name">Its name.</param>
/// <param name="body">What it does with an object and the arguments.</param>
internal sealed class CodeMember(string name, CodeMember.Body body) : Member
{
    /// <summary>What a method does.</summary>
    public delegate double Body(HocObject owner, ReadOnlySpan<HocValue> arguments);

    /// <summary>The name.</summary>
    public string Name => name;

    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame) => GetNumber(owner, use, frame);

    /// <inheritdoc/>
    public override double GetNumber(HocObject owner, MemberExpression use, Frame frame)
    {
        ValueStack stack = frame.Session.Calls.Arguments;
        int height = stack.Count;
        ProcedureCall.PushArguments(frame, use.CallArguments);
        double result = body(owner, stack.Above(height));
        stack.Cut(height);
        return result;
    }
}
