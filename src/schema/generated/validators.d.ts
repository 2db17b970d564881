// Generated from schemas/ by scripts/generate-schema-code.ts. Do not edit.
import type { ValidateFunction } from 'ajv';
export declare const config: ValidateFunction;
export declare const incident: ValidateFunction;
export declare const maintenance: ValidateFunction;
export declare const runbook: ValidateFunction;
export declare const service: ValidateFunction;
