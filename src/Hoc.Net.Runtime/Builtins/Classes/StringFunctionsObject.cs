using System.Text.RegularExpressions;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Objects.Members;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>HOC's StringFunctions: a class without state whose methods work on strings.</summary>
[HocClass("StringFunctions", "new StringFunctions()", "Functions of strings.", Most = 0)]
internal sealed partial class StringFunctionsObject : HocObject
{
    /// <summary>Makes one.</summary>
    public StringFunctionsObject(CallArguments call) => _ = call;

    [HocMethod("len", "sf.len(s)", "The number of characters.", Least = 1, Most = 1)]
    public double Length(CallArguments call) => call.String(1).Length;

    [HocMethod("substr", "sf.substr(s, part)", "Where a string begins in another, or -1.", Least = 2, Most = 2)]
    public double IndexOf(CallArguments call) => call.String(1).IndexOf(call.String(2), StringComparison.Ordinal);

    [HocMethod("head", "sf.head(s, pattern, result)", "What stands before the first match of a regular expression; gives its length, or -1.", Least = 3, Most = 3)]
    public double Head(CallArguments call)
    {
        StringSlot result = call.StringVariable(3);
        string text = call.String(1);
        Match match = MatchOf(call, text);
        result.Value = match.Success ? text[..match.Index] : "";
        return match.Success ? match.Index : -1;
    }

    [HocMethod("tail", "sf.tail(s, pattern, result)", "What stands behind the first match of a regular expression; gives where it begins, or -1.", Least = 3, Most = 3)]
    public double Tail(CallArguments call)
    {
        StringSlot result = call.StringVariable(3);
        string text = call.String(1);
        Match match = MatchOf(call, text);
        int end = match.Index + match.Length;
        result.Value = match.Success ? text[end..] : "";
        return match.Success ? end : -1;
    }

    [HocMethod("left", "sf.left(s, n)", "Cuts a strdef to its first n characters.", Least = 2, Most = 2)]
    public double Left(CallArguments call)
    {
        StringSlot variable = call.StringVariable(1);
        variable.Value = variable.Value[..call.Integer(2, 0, variable.Value.Length)];
        return 1;
    }

    [HocMethod("right", "sf.right(s, n)", "Cuts the first n characters off a strdef.", Least = 2, Most = 2)]
    public double Right(CallArguments call)
    {
        StringSlot variable = call.StringVariable(1);
        variable.Value = variable.Value[call.Integer(2, 0, variable.Value.Length)..];
        return 1;
    }

    [HocMethod("is_name", "sf.is_name(\"name\")", "1 when a name stands for something at top level.", Least = 1, Most = 1)]
    public double IsName(CallArguments call) => Control.NameFunctions.KindOf(call.Session, call.String(1)) != 0 ? 1 : 0;

    [HocMethod("alias", "sf.alias(object, \"name\", &x)", "Gives an object a member that stands for a variable or an object; without the third argument takes it away, without the second all of them.", Least = 1, Most = 3)]
    public double Alias(CallArguments call)
    {
        HocObject owner = Owner(call);
        if (call.Count == 1) owner.RemoveAliases();
        else if (call.Count == 2) owner.RemoveAlias(call.String(2));
        else if (call.IsObject(3) && call.Object(3) is { } instance) owner.AddAlias(call.String(2), new AliasMember(instance));
        else owner.AddAlias(call.String(2), new AliasMember(call.Pointer(3)));
        return 0;
    }

    private static Match MatchOf(CallArguments call, string text)
    {
        string pattern = call.String(2);
        try
        {
            return RegularPattern.Search(text, pattern);
        }
        catch (Exception fault) when (fault is FormatException or RegexMatchTimeoutException)
        {
            string reason = fault is FormatException ? fault.Message : "the search takes too long";
            throw call.Fault(
                RuntimeDiagnostics.BadPattern,
                $"\"{pattern}\" is not a regular expression that {call.Callee}() can use: {reason}.",
                "Write characters that stand for themselves in brackets, such as [(] or [*], and groups as \\\\( and \\\\).");
        }
    }
}
