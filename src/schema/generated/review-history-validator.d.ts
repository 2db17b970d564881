// Generated from schemas/ by scripts/generate-schema-code.ts. Do not edit.
import type { ValidateFunction } from 'ajv';
export declare const reviewHistory: ValidateFunction;
