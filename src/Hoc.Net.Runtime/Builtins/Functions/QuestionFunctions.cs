using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>Functions that ask the user on the terminal until the answer fits. At the end of the input the default is taken.</summary>
internal static class QuestionFunctions
{
    [HocFunction("xred", "xred(\"prompt\", default, least, most)", "Asks for a number within bounds on standard input; an empty line takes the default.", Least = 4, Most = 4)]
    public static double AskForNumber(CallArguments call)
    {
        (double chosen, double least, double most) = (call.Number(2), call.Number(3), call.Number(4));
        string question = $"{call.String(1)} ({Short(chosen)})";
        while (call.Session.Ask(question)?.Trim() is { } answer)
        {
            int length = NumberText.LengthOf(answer);
            if (answer.Length > 0 && length < answer.Length)
            {
                question = $"input error\n{call.String(1)} ({Short(chosen)})";
                continue;
            }

            double number = length == 0 ? chosen : NumberText.Parse(answer);
            if (number >= least && number <= most) return number;
            question = $"must be > {Short(least)} and < {Short(most)}\n{call.String(1)} ({Short(chosen)})";
        }

        return chosen;
    }

    [HocFunction("sred", "sred(\"prompt\", s, \"choices\")", "Asks for a part of the choices on standard input, puts it into the strdef, whose value an empty line takes, and gives where it begins.", Least = 3, Most = 3)]
    public static double AskForText(CallArguments call)
    {
        StringSlot variable = call.StringVariable(2);
        string choices = call.String(3);
        string question = $"{call.String(1)} ({variable.Value})";
        while (call.Session.Ask(question)?.Trim() is { } answer)
        {
            if (answer.Length == 0) answer = variable.Value;
            int place = answer.Length == 0 || answer.Any(char.IsWhiteSpace) ? -1 : choices.IndexOf(answer, StringComparison.Ordinal);
            if (place >= 0)
            {
                variable.Value = answer;
                return place;
            }

            question = $"input must be a substring of <<{choices}>>\n{call.String(1)} ({variable.Value})";
        }

        return Math.Max(0, choices.IndexOf(variable.Value, StringComparison.Ordinal));
    }

    private static string Short(double value) => CNumber.General(value, 5, alternate: false);
}
