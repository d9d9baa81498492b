using System.Text.RegularExpressions;
using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Expressions;

namespace Hoc.Net.Runtime.Checking;

/// <summary>What the strings of a script tell of names, since code in them is executed later, and what cannot be parsed.</summary>
internal static partial class ScriptStrings
{
    /// <summary>Notes the words of all strings, and the names that code in strings seems to declare.</summary>
    public static void Read(CheckedScript script, CheckedProgram program)
    {
        foreach (Match word in script.Unparsed.SelectMany(static text => Word().Matches(text)))
        {
            program.WordsInStrings.Add(word.Value);
            program.TopLevel.At(word.Value).IsDeclaredInString = true;
        }

        ScopeNames scope = program.TopLevel;
        foreach (StatementSyntax statement in script.Statements)
        {
            if (statement is BeginTemplateSyntax begin) scope = program.Template(begin.Template.Name);
            else if (statement is EndTemplateSyntax) scope = program.TopLevel;
            foreach (StringLiteralSyntax text in SyntaxChildren.AllOf(statement).OfType<StringLiteralSyntax>())
            {
                foreach (Match word in Word().Matches(text.Value)) program.WordsInStrings.Add(word.Value);
                foreach (string name in DeclaredIn(text.Value))
                {
                    program.TopLevel.At(name).IsDeclaredInString = true;
                    scope.At(name).IsDeclaredInString = true;
                }
            }
        }
    }

    private static IEnumerable<string> DeclaredIn(string code) =>
        Assigned().Matches(code).Select(static match => match.Groups[1].Value)
            .Concat(Declared().Matches(code).SelectMany(static match => Word().Matches(match.Groups[1].Value)).Select(static word => word.Value));

    [GeneratedRegex(@"[A-Za-z_]\w*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b([A-Za-z_]\w*)\s*=(?!=)")]
    private static partial Regex Assigned();

    [GeneratedRegex(@"\b(?:objref|objectvar|strdef|create|double|proc|func|obfunc|iterator)\s+([\w\s,\[\]]+)")]
    private static partial Regex Declared();
}
