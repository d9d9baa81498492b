namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Where a source that is not known beforehand gets its next line: a terminal, a pipe.</summary>
internal interface ILineInput
{
    /// <summary>The next line with its end, or null when there is none.</summary>
    /// <param name="continues">Whether the line goes on with a statement already begun, for the prompt.</param>
    string? ReadLine(bool continues);

    /// <summary>The same for a line that the script itself asks for, which begins no statement.</summary>
    string? ReadAnswer();
}
