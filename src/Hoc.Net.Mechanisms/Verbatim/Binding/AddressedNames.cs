using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <summary>Finds the names behind the operator <c>&amp;</c>: variables that must lie in memory.</summary>
internal static class AddressedNames
{
    public static void Find(CStatement? statement, HashSet<string> names)
    {
        switch (statement)
        {
            case CBlock block:
                foreach (var inner in block.Statements)
                    Find(inner, names);
                break;
            case CDeclaration declaration:
                foreach (var name in declaration.Names)
                    Find(name.Value, names);
                break;
            case CEvaluation evaluation:
                Find(evaluation.Expression, names);
                break;
            case CIf choice:
                Find(choice.Condition, names);
                Find(choice.Then, names);
                Find(choice.Else, names);
                break;
            case CWhile loop:
                Find(loop.Condition, names);
                Find(loop.Body, names);
                break;
            case CDo loop:
                Find(loop.Body, names);
                Find(loop.Condition, names);
                break;
            case CFor loop:
                Find(loop.First, names);
                Find(loop.Condition, names);
                Find(loop.Next, names);
                Find(loop.Body, names);
                break;
            case CSwitch choice:
                Find(choice.Value, names);
                Find(choice.Body, names);
                break;
            case CReturn end:
                Find(end.Value, names);
                break;
        }
    }

    private static void Find(CExpression? expression, HashSet<string> names)
    {
        switch (expression)
        {
            case CPrefix { Operator: "&", Operand: CName name }:
                names.Add(name.Name);
                break;
            case CPrefix prefix:
                Find(prefix.Operand, names);
                break;
            case CPostfix postfix:
                Find(postfix.Operand, names);
                break;
            case CBinary binary:
                Find(binary.Left, names);
                Find(binary.Right, names);
                break;
            case CAssignment assignment:
                Find(assignment.Target, names);
                Find(assignment.Value, names);
                break;
            case CChoice choice:
                Find(choice.Condition, names);
                Find(choice.Then, names);
                Find(choice.Else, names);
                break;
            case CCall call:
                Find(call.Function, names);
                foreach (var argument in call.Arguments)
                    Find(argument, names);
                break;
            case CElement element:
                Find(element.Array, names);
                Find(element.Index, names);
                break;
            case CMember member:
                Find(member.Owner, names);
                break;
            case CCast cast:
                Find(cast.Operand, names);
                break;
            case CInitializer list:
                foreach (var item in list.Items)
                    Find(item.Value, names);
                break;
        }
    }
}
