using System.Globalization;
using Hoc.Net.Language.C;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Trees;
using Operator = Hoc.Net.Language.Nmodl.BinaryOperator;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <content>
/// Statements of NMODL that use names of C code: variables that a VERBATIM has declared, macros, functions. They are written as C, as NEURON's
/// translator writes all of them.
/// </content>
internal sealed partial class CodeLowerer
{
    private static readonly string[] KnownCalls = ["at_time", "nrn_pointing", "printf", "fprintf", "state_discontinuity", "net_send", "net_move", "net_event"];

    /// <summary>Whether something in a statement is not known to NMODL, but to the C code of the file.</summary>
    private bool UsesC(NmodlStatement statement, NameScope scope)
    {
        if (_verbatim is null)
            return false;
        var names = TreeWalk.Expressions(statement).Where(e => IsOfC(e, scope)).ToList();
        if (names.Count == 0)
            return false;
        var locals = TreeWalk.Statements(statement).SelectMany(Declared).ToHashSet();
        return names.Any(e => e is CallExpression || !locals.Contains(TreeWalk.NameOf(e)!));
    }

    private bool UsesC(NmodlExpression expression, NameScope scope) => TreeWalk.Parts(expression).Any(e => IsOfC(e, scope));

    private bool IsOfC(NmodlExpression expression, NameScope scope)
    {
        if (expression is CallExpression call)
            return !IsFunction(call.Name.Text) && _verbatim!.Knows(call.Name.Text);
        return TreeWalk.NameOf(expression) is { } name && scope.Find(name) is null && variables.Find(name) is null
            && !source.Constants.ContainsKey(name) && _verbatim!.Knows(name) && (expression is ElementExpression || _verbatim.NumberOf(name) is null);
    }

    private static IEnumerable<string> Declared(NmodlStatement statement) => statement switch
    {
        LocalStatement locals => locals.Variables.Select(static v => v.Name.Text),
        FromLoop loop => [loop.Variable.Text],
        ForNetCons loop => loop.Parameters.Select(static p => p.Name.Text),
        _ => [],
    };

    private bool IsFunction(string name) => Routine(name) is not null || MathNames.TryFind(name, out _, out _) || KnownCalls.Contains(name)
        || Services.Find(name) is not null || InstanceServices.Find(name) is not null;

    /// <summary>A plain statement as C.</summary>
    private void WriteAsC(NmodlStatement statement, NameScope scope, List<CToken> tokens)
    {
        var written = new List<CToken>();
        switch (statement)
        {
            case Assignment set:
                Write(set.Target, scope, written);
                Put(written, "=", set.Span);
                Write(set.Value, scope, written);
                break;
            case CallStatement { Call: { Name.Text: "net_send" } call }:
                WriteCall("net_send ( _tqitem , _args , _pnt , t +", call);
                break;
            case CallStatement { Call: { Name.Text: "net_event" } call }:
                Emits = true;
                WriteCall("net_event ( _pnt ,", call);
                break;
            case CallStatement { Call: { Name.Text: "net_move" } call }:
                WriteCall("net_move ( _tqitem , _pnt ,", call);
                break;
            case CallStatement call:
                Write(call.Call, scope, written);
                break;
        }

        Put(written, ";", statement.Span);
        tokens.AddRange(_verbatim!.Expanded(written));

        void WriteCall(string head, CallExpression call)
        {
            foreach (var word in head.Split(' '))
                Put(written, word, call.Span, scope);
            WriteArguments(call, scope, written);
            Put(written, ")", call.Span);
        }
    }

    private void Write(NmodlExpression expression, NameScope scope, List<CToken> tokens)
    {
        var span = expression.Span;
        switch (expression)
        {
            case NumberLiteral number:
                tokens.Add(new(CTokenKind.Number, NumberText(number.Value), span));
                break;
            case StringLiteral text:
                tokens.Add(new(CTokenKind.String, text.Text, span));
                break;
            case NameExpression name:
                Put(tokens, scope.Find(name.Name.Text) is null ? name.Name.Text : "_l" + name.Name.Text, span, scope);
                break;
            case ElementExpression element:
                Put(tokens, scope.Find(element.Name.Text) is null ? element.Name.Text : "_l" + element.Name.Text, span, scope);
                Put(tokens, "[", span);
                Put(tokens, "(", span);
                Put(tokens, "int", span);
                Put(tokens, ")", span);
                Put(tokens, "(", span);
                Write(element.Index, scope, tokens);
                Put(tokens, ")", span);
                Put(tokens, "]", span);
                break;
            case UnaryExpression unary:
                Put(tokens, unary.Operator == Language.Nmodl.UnaryOperator.Negate ? "-" : "!", span);
                Put(tokens, "(", span);
                Write(unary.Operand, scope, tokens);
                Put(tokens, ")", span);
                break;
            case BinaryExpression { Operator: Operator.Power } power:
                Put(tokens, "pow", span, scope);
                WritePair(power, ",");
                break;
            case BinaryExpression binary:
                WritePair(binary, SignOf(binary.Operator));
                break;
            case CallExpression call:
                Put(tokens, call.Name.Text, span, scope);
                Put(tokens, "(", span);
                WriteArguments(call, scope, tokens);
                Put(tokens, ")", span);
                break;
            default:
                Refuse(SemanticDiagnostics.CannotRun(expression.Span, "this expression"));
                break;
        }

        void WritePair(BinaryExpression binary, string sign)
        {
            Put(tokens, "(", span);
            Write(binary.Left, scope, tokens);
            Put(tokens, sign, span);
            Write(binary.Right, scope, tokens);
            Put(tokens, ")", span);
        }
    }

    private void WriteArguments(CallExpression call, NameScope scope, List<CToken> tokens)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (i > 0)
                Put(tokens, ",", call.Span);
            Write(call.Arguments[i], scope, tokens);
        }
    }

    private static void Put(List<CToken> tokens, string text, SourceSpan span, NameScope? scope = null) =>
        tokens.Add(new(char.IsLetter(text[0]) || text[0] == '_' ? CTokenKind.Name : CTokenKind.Punctuation, text, span) { Content = scope });

    /// <summary>A number as C writes a double.</summary>
    private static string NumberText(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny(".Ee") < 0 ? text + ".0" : text;
    }

    private static string SignOf(Operator op) => op switch
    {
        Operator.Or => "||",
        Operator.And => "&&",
        Operator.Equal => "==",
        Operator.NotEqual => "!=",
        Operator.Less => "<",
        Operator.LessOrEqual => "<=",
        Operator.Greater => ">",
        Operator.GreaterOrEqual => ">=",
        Operator.Add => "+",
        Operator.Subtract => "-",
        Operator.Multiply => "*",
        _ => "/",
    };
}
