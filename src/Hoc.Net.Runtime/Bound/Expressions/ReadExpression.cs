using System.Globalization;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary><c>read(x)</c>: takes a number from the next line of the script's own input; 1 when there was one, else 0 and x is 0.</summary>
internal sealed class ReadExpression(SourceSpan span, INumberPlace target) : NumberExpression(span)
{
    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        string? line;
        do
        {
            line = frame.Session.Runner.ReadLine();
        }
        while (line is not null && string.IsNullOrWhiteSpace(line));

        string word = line?.Trim().Split([' ', '\t', ','], 2)[0] ?? "";
        bool isNumber = double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double number);
        target.Assign(frame, default, new NumberConstant(Span, isNumber ? number : 0));
        return isNumber ? 1 : 0;
    }
}
